/** Every URL of Samråd and its parameters. Words in URLs are spelled the same in both forms of the language. */

type Query = Record<string, string | number | null | undefined>;

function withQuery(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}

/** A place in a plan that can be commented: the whole plan when empty. */
export interface Place {
  section?: string | null;
  block?: string | null;
  element?: string | null;
}

const inHearing = (plan: string, hearing: number, rest: string) => `/arbeid/plan/${plan}/periode/${hearing}/${rest}`;

export const paths = {
  // For everybody
  home: () => '/',
  plan: (plan: string) => `/plan/${plan}`,
  section: (plan: string, section: string, anchor?: string) =>
    `/plan/${plan}/del/${section}${anchor ? `#${anchor}` : ''}`,
  search: (plan: string, words?: string) => withQuery(`/plan/${plan}/sok`, { q: words }),
  comment: (plan: string, { section, block, element }: Place = {}) =>
    withQuery(`/plan/${plan}/merknad`, { del: section, avsnitt: block, element }),
  statement: (plan: string, { section, block, element }: Place = {}) =>
    withQuery(`/plan/${plan}/uttale`, { del: section, avsnitt: block, element }),
  ownAttachment: (reference: string, secret: string, attachment: string) =>
    `/min-merknad/${reference}/${secret}/vedlegg/${attachment}`,
  attachment: (attachment: string) => `/vedlegg/${attachment}`,
  /** Saying that one agrees with an input (POST), and one's own answer to it. */
  support: (plan: string, input: string) => `/plan/${plan}/stotte/${input}`,
  receipt: (reference: string, secret: string) => withQuery(`/kvittering/${reference}/${secret}`),
  ownSubmission: (reference: string, secret: string) => `/min-merknad/${reference}/${secret}`,
  lostLink: (said: Query = {}) => withQuery('/mista-lenke', said),
  /** What a signed-in resident has sent and begun. */
  ownSubmissions: (said: Query = {}) => withQuery('/mine-merknader', said),
  /** The way to the provider that residents sign in with, and from there to `next`. */
  participantSignIn: (next?: string) => withQuery('/id-porten', { neste: next }),
  participantReturn: () => '/id-porten/tilbake',
  participantSignOut: () => '/id-porten/ut',
  image: (sha256: string) => `/bilde/${sha256}`,
  privacy: () => '/personvern',
  accessibility: () => '/universell-utforming',
  language: () => '/sprak',
  signIn: (query: { next?: string } = {}) => withQuery('/logg-inn', query),
  signOut: () => '/logg-ut',

  // For those who work here
  desk: () => '/arbeid',
  imports: () => '/arbeid/import',
  import: (id: string) => `/arbeid/import/${id}`,
  managePlan: (plan: string) => `/arbeid/plan/${plan}`,
  newHearing: (plan: string) => `/arbeid/plan/${plan}/periode/ny`,
  hearing: (plan: string, hearing: number) => `/arbeid/plan/${plan}/periode/${hearing}`,
  inputs: (plan: string, hearing: number, filter: Query = {}) =>
    withQuery(inHearing(plan, hearing, 'merknader'), filter),
  input: (plan: string, hearing: number, input: string, filter: Query = {}) =>
    withQuery(inHearing(plan, hearing, `merknader/${input}`), filter),
  inputRows: (plan: string, hearing: number, filter: Query = {}) =>
    withQuery(inHearing(plan, hearing, 'merknader/rader'), filter),
  bulk: (plan: string, hearing: number, filter: Query = {}) =>
    withQuery(inHearing(plan, hearing, 'merknader/endre'), filter),
  themes: (plan: string, hearing: number) => inHearing(plan, hearing, 'tema'),
  report: (plan: string, hearing: number) => inHearing(plan, hearing, 'rapport'),
  reportFile: (plan: string, hearing: number, format: 'docx' | 'xlsx', language: string) =>
    withQuery(inHearing(plan, hearing, `rapport.${format}`), { form: language }),
  newStatement: (plan: string, hearing: number, council?: string) =>
    withQuery(inHearing(plan, hearing, 'rad/ny'), { rad: council }),
  newWorkshop: (plan: string, hearing: number) => inHearing(plan, hearing, 'mote/ny'),
  workshop: (plan: string, hearing: number, workshop: string, said: Query = {}) =>
    withQuery(inHearing(plan, hearing, `mote/${workshop}`), said),
  submission: (reference: string) => `/arbeid/innsending/${reference}`,
  submissionAttachment: (reference: string, attachment: string) =>
    `/arbeid/innsending/${reference}/vedlegg/${attachment}`,
  council: (council: string, said: Query = {}) => withQuery(`/arbeid/rad/${council}`, said),
  users: () => '/arbeid/folk',
  user: (id: string, said: Query = {}) => withQuery(`/arbeid/folk/${id}`, said),
  password: (said: Query = {}) => withQuery('/arbeid/passord', said),
  outbox: (said: Query = {}) => withQuery('/arbeid/utsending', said),
  mail: (id: string) => `/arbeid/utsending/${id}`,
  municipality: (said: Query = {}) => withQuery('/arbeid/kommune', said),
};
