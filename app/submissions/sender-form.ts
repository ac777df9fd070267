import { z } from 'zod';
import { typedText } from '~/platform/typed-text';
import { isOrganisationNumber, organisationDigits } from './organisation-number';
import type { Sender } from './sent-submission';

type Requirement = 'hidden' | 'optional' | 'required';

/** What a hearing asks of those who say something. */
export interface AskedFor {
  nameRequirement: Requirement;
  contactRequirement: Requirement;
  /** People's names may be shown with what they said, when they wish it. */
  namesShown: boolean;
}

/** As whom one may speak through the web. */
export const speakers = ['resident', 'organisation', 'youth', 'representative'] as const;
export type Speaker = (typeof speakers)[number];

export const ageGroups = ['under13', 'from13to15', 'from16to18', 'from19to25'] as const;

/** As whom a form speaks; a private person when it does not say. */
export const speakerIn = (form: FormData): Speaker =>
  speakers.find((speaker) => speaker === form.get('as')) ?? 'resident';

/** A field of one line keeps no line breaks, however it was sent. */
const oneLine = (text: string) => typedText(text).replace(/\s+/g, ' ');
const line = (problem: string) => z.string(problem).overwrite(oneLine).max(200, 'lineTooLong');
const required = (problem: string) => line(problem).min(1, problem);
const optional = line('lineTooLong').default('');
const address = z.email({ error: ({ input }) => (input === undefined ? 'emailMissing' : 'emailWrong') });

/**
 * The fields that say who speaks, shared by remark and statement. What is asked depends on who it is: an organisation
 * tells its name, children and young people only how old they are.
 */
export function senderFields({ nameRequirement, contactRequirement }: AskedFor, speaker: Speaker) {
  const young = speaker === 'youth';
  return {
    as: z.enum(speakers).default('resident'),
    organisation: speaker === 'organisation' ? required('organisationMissing') : optional,
    organisationNumber:
      speaker === 'organisation'
        ? optional
            .transform(organisationDigits)
            .refine((digits) => digits === '' || isOrganisationNumber(digits), 'organisationNumberWrong')
        : optional,
    role: optional,
    onBehalfOf: optional,
    ageGroup: young ? z.enum(ageGroups, 'ageGroupMissing') : z.enum(ageGroups).optional().catch(undefined),
    name: nameRequirement === 'required' && !young ? required('nameMissing') : optional,
    email: contactRequirement === 'required' && !young ? address : address.optional(),
    nameIsPublic: z.boolean().default(false),
  };
}

type SenderValues = z.output<z.ZodObject<ReturnType<typeof senderFields>>>;

/** The sender that a form tells of, with only what its kind of sender is asked for and the hearing wants to know. */
export function senderOfForm(values: SenderValues, hearing: AskedFor): Sender {
  const { nameRequirement, contactRequirement, namesShown } = hearing;
  const { as } = values;
  const name = nameRequirement === 'hidden' || as === 'youth' ? '' : values.name;
  const ofOrganisation = as === 'organisation';
  return {
    kind: as,
    name,
    organisationName: ofOrganisation ? values.organisation : '',
    organisationNumber: (ofOrganisation && values.organisationNumber) || undefined,
    role: (ofOrganisation && values.role) || undefined,
    onBehalfOf: (as === 'representative' && values.onBehalfOf) || undefined,
    ageGroup: as === 'youth' ? values.ageGroup : undefined,
    contactEmail: contactRequirement === 'hidden' ? '' : (values.email ?? ''),
    nameIsPublic: namesShown && values.nameIsPublic && name !== '',
  };
}
