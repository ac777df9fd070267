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

const inRound = (council: string, round: string, rest = '') => `/arbeid/rad/${council}/runde/${round}${rest}`;
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
  /** What they said and what we did, all of it or what a figure counts. */
  answers: (plan: string, filter: Query = {}, anchor = '') =>
    `${withQuery(`/plan/${plan}/svar`, filter)}${anchor && `#${anchor}`}`,
  /** A form to print, about the whole plan or a section. */
  paperForm: (plan: string, section?: string | null) => withQuery(`/plan/${plan}/skjema`, { del: section }),
  /** What was said and answered, as data: the page that tells of it, and its files. */
  openData: (plan: string) => `/plan/${plan}/apne-data`,
  openDataFile: (plan: string, format: 'csv' | 'json') => `/plan/${plan}/apne-data.${format}`,
  statement: (plan: string, { section, block, element }: Place = {}) =>
    withQuery(`/plan/${plan}/uttale`, { del: section, avsnitt: block, element }),
  /** Keeps a started statement on the account (POST, answers in JSON). */
  keepDraft: (plan: string) => `/plan/${plan}/uttale/kladd`,
  ownAttachment: (reference: string, secret: string, attachment: string) =>
    `/min-merknad/${reference}/${secret}/vedlegg/${attachment}`,
  attachment: (attachment: string) => `/vedlegg/${attachment}`,
  /** Saying that one agrees with an input (POST), and one's own answer to it. */
  support: (plan: string, input: string) => `/plan/${plan}/stotte/${input}`,
  receipt: (reference: string, secret: string) => withQuery(`/kvittering/${reference}/${secret}`),
  ownSubmission: (reference: string, secret: string) => `/min-merknad/${reference}/${secret}`,
  follow: (plan: string, said: Query = {}) => withQuery(`/plan/${plan}/folg`, said),
  following: (token: string, said: Query = {}) => withQuery(`/folg/${token}`, said),
  endFollowing: (token: string, said: Query = {}) => withQuery(`/folg/${token}/slutt`, said),
  feed: (plan: string) => `/plan/${plan}/nytt.atom`,
  deadlineFile: (plan: string) => `/plan/${plan}/frist.ics`,
  lostLink: (said: Query = {}) => withQuery('/mista-lenke', said),
  /** What a signed-in resident has sent and begun. */
  ownSubmissions: (said: Query = {}) => withQuery('/mine-merknader', said),
  /** The way to the provider that residents sign in with, and from there to `next`. */
  participantSignIn: (next?: string) => withQuery('/id-porten', { neste: next }),
  participantReturn: () => '/id-porten/tilbake',
  participantSignOut: () => '/id-porten/ut',
  image: (sha256: string) => `/bilde/${sha256}`,
  /** A question to somebody without account. */
  expert: (secret: string) => `/sporsmal/${secret}`,
  privacy: () => '/personvern',
  accessibility: () => '/universell-utforming',
  join: (code?: string) => withQuery('/med', { kode: code }),
  room: (code: string, table?: number | null) => withQuery(`/med/${code}`, { bord: table }),
  roomState: (code: string) => `/med/${code}/tilstand`,
  roomEvents: (code: string) => `/med/${code}/direkte`,
  roomNotes: (code: string) => `/med/${code}/lapp`,
  roomAction: (code: string) => `/med/${code}/handling`,
  screen: (code: string, secret: string) => `/med/${code}/skjerm/${secret}`,
  screenEvents: (code: string, secret: string) => `/med/${code}/skjerm/${secret}/direkte`,
  screenState: (code: string, secret: string) => `/med/${code}/skjerm/${secret}/tilstand`,
  language: () => '/sprak',
  enterCode: () => '/svar',
  partyAnswer: (code: string, said: Query = {}) => withQuery(`/svar/${code}`, said),

  // For members of a council, with or without an account
  memberInvitation: (secret: string) => `/rad/inn/${secret}`,
  memberRound: (round: string, said: Query = {}) => withQuery(`/rad/${round}`, said),
  memberQuestion: (round: string, number: number) => `/rad/${round}/sporsmal/${number}`,
  memberTogether: (round: string) => `/rad/${round}/felles`,
  memberPulse: (round: string) => `/rad/${round}/puls`,
  memberAdoption: (round: string) => `/rad/${round}/vedtak`,
  statementPdf: (round: string) => `/rad/${round}/kopi.pdf`,
  minutesPdf: (round: string) => `/rad/${round}/protokoll.pdf`,
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
  review: (plan: string, hearing: number, said: Query = {}) => withQuery(inHearing(plan, hearing, 'gjennomgang'), said),
  finish: (plan: string, hearing: number, said: Query = {}) => withQuery(inHearing(plan, hearing, 'ferdig'), said),
  boilerplates: (plan: string, hearing: number, said: Query = {}) =>
    withQuery(inHearing(plan, hearing, 'standardtekst'), said),
  inputRows: (plan: string, hearing: number, filter: Query = {}) =>
    withQuery(inHearing(plan, hearing, 'merknader/rader'), filter),
  bulk: (plan: string, hearing: number, filter: Query = {}) =>
    withQuery(inHearing(plan, hearing, 'merknader/endre'), filter),
  publishAnswers: (plan: string, hearing: number, query: Query = {}) =>
    withQuery(inHearing(plan, hearing, 'svar'), query),
  typeIn: (plan: string, hearing: number, said: Query = {}) => withQuery(inHearing(plan, hearing, 'skriv-inn'), said),
  themes: (plan: string, hearing: number) => inHearing(plan, hearing, 'tema'),
  overview: (plan: string, hearing: number, said: Query = {}) => withQuery(inHearing(plan, hearing, 'oversikt'), said),
  report: (plan: string, hearing: number, said: Query = {}) => withQuery(inHearing(plan, hearing, 'rapport'), said),
  reportFile: (plan: string, hearing: number, file: string) => inHearing(plan, hearing, `rapport/${file}`),
  parties: (plan: string, hearing: number, said: Query = {}) => withQuery(inHearing(plan, hearing, 'instans'), said),
  party: (plan: string, hearing: number, party: string, said: Query = {}) =>
    withQuery(inHearing(plan, hearing, `instans/${party}`), said),
  partyInvitation: (plan: string, hearing: number, query: Query = {}) =>
    withQuery(inHearing(plan, hearing, 'instans/invitasjon'), query),
  proof: (plan: string, hearing: number, said: Query = {}) =>
    withQuery(inHearing(plan, hearing, 'instans/bevis'), said),
  newStatement: (plan: string, hearing: number, council?: string) =>
    withQuery(inHearing(plan, hearing, 'rad/ny'), { rad: council }),
  newWorkshop: (plan: string, hearing: number) => inHearing(plan, hearing, 'mote/ny'),
  typeInWorkshop: (plan: string, hearing: number) => inHearing(plan, hearing, 'mote/for-inn'),
  workshop: (plan: string, hearing: number, workshop: string, said: Query = {}) =>
    withQuery(inHearing(plan, hearing, `mote/${workshop}`), said),
  /** A point of a letter as it was sent, to be cut into points; they are counted from 1. */
  split: (reference: string, point: number, said: Query = {}) =>
    withQuery(`/arbeid/innsending/${reference}/del/${point}`, said),
  workshopSetup: (plan: string, hearing: number, workshop: string, said: Query = {}) =>
    withQuery(inHearing(plan, hearing, `mote/${workshop}/oppsett`), said),
  workshopHandIn: (plan: string, hearing: number, workshop: string) =>
    inHearing(plan, hearing, `mote/${workshop}/innlevering`),
  workshopRecord: (plan: string, hearing: number, workshop: string, said: Query = {}) =>
    withQuery(inHearing(plan, hearing, `mote/${workshop}/referat`), said),
  workshopRecordFile: (plan: string, hearing: number, workshop: string, kind: 'docx' | 'csv') =>
    inHearing(plan, hearing, `mote/${workshop}/referat.${kind}`),
  workshopConsole: (plan: string, hearing: number, workshop: string) =>
    inHearing(plan, hearing, `mote/${workshop}/styring`),
  workshopConsoleState: (plan: string, hearing: number, workshop: string) =>
    inHearing(plan, hearing, `mote/${workshop}/tilstand`),
  workshopConsoleEvents: (plan: string, hearing: number, workshop: string) =>
    inHearing(plan, hearing, `mote/${workshop}/direkte`),
  workshopPreviewEvents: (plan: string, hearing: number, workshop: string, table: number) =>
    withQuery(inHearing(plan, hearing, `mote/${workshop}/direkte`), { nr: table }),
  workshopPreviewState: (plan: string, hearing: number, workshop: string, table: number) =>
    withQuery(inHearing(plan, hearing, `mote/${workshop}/tilstand`), { nr: table }),
  workshopAction: (plan: string, hearing: number, workshop: string) =>
    inHearing(plan, hearing, `mote/${workshop}/handling`),
  /** Of a table; without one the beginning of the address, for its number. */
  workshopPreview: (plan: string, hearing: number, workshop: string, table: number | '') =>
    `${inHearing(plan, hearing, `mote/${workshop}/bord`)}?nr=${table}`,
  submission: (reference: string, said: Query = {}) => withQuery(`/arbeid/innsending/${reference}`, said),
  redact: (reference: string, said: Query = {}) => withQuery(`/arbeid/innsending/${reference}/sladding`, said),
  submissionAttachment: (reference: string, attachment: string) =>
    `/arbeid/innsending/${reference}/vedlegg/${attachment}`,
  council: (council: string, said: Query = {}) => withQuery(`/arbeid/rad/${council}`, said),
  round: (council: string, round: string, said: Query = {}) => withQuery(inRound(council, round), said),
  roundQuestion: (council: string, round: string, number: number, said: Query = {}) =>
    withQuery(inRound(council, round, `/sporsmal/${number}`), said),
  roundAdoption: (council: string, round: string, said: Query = {}) =>
    withQuery(inRound(council, round, '/vedtak'), said),
  /** The adopted statement as a whole. */
  roundStatement: (council: string, round: string) => inRound(council, round, '/uttale'),
  roundMembers: (council: string, round: string) => inRound(council, round, '/medlemmer'),
  roundPaper: (council: string, round: string) => inRound(council, round, '/papir'),
  roundTyping: (council: string, round: string, member: string) => inRound(council, round, `/papir/${member}`),
  partyRegister: (said: Query = {}) => withQuery('/arbeid/register', said),
  questionTemplates: (said: Query = {}) => withQuery('/arbeid/sporsmal', said),
  questionTemplate: (kind: string, form: string) => `/arbeid/sporsmal/${kind}/${form}`,
  users: () => '/arbeid/folk',
  user: (id: string, said: Query = {}) => withQuery(`/arbeid/folk/${id}`, said),
  password: (said: Query = {}) => withQuery('/arbeid/passord', said),
  outbox: (said: Query = {}) => withQuery('/arbeid/utsending', said),
  mail: (id: string) => `/arbeid/utsending/${id}`,
  municipality: (said: Query = {}) => withQuery('/arbeid/kommune', said),
};

/** Pages for staff, councils, consulted parties and workshops: those who meet there do so in Norwegian. */
export const isNorwegianOnly = (path: string): boolean => /^\/(?:arbeid|rad|svar|med)(?:[/.]|$)/.test(path);
