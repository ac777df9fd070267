import type { LanguageForm } from '~/language/language-form';
import type { Place } from '~/paths';

/** Private persons are residents, youth (an age group, no name needed) or representatives (who speak for somebody else). */
export type SenderKind = 'resident' | 'youth' | 'representative' | 'organisation' | 'council' | 'workshop';

export type AgeGroup = 'under13' | 'from13to15' | 'from16to18' | 'from19to25';

/** What a sender thinks of the words a point is about. */
export type Stance = 'support' | 'change' | 'against' | 'question';

export interface Sender {
  kind: SenderKind;
  name: string;
  organisationName: string;
  /** Nine digits, when the organisation gave its number. */
  organisationNumber?: string | undefined;
  /** What the sender is in the organisation: "leiar". */
  role?: string | undefined;
  /** Whom a representative speaks for. */
  onBehalfOf?: string | undefined;
  /** Of youth. */
  ageGroup?: AgeGroup | undefined;
  contactEmail: string;
  nameIsPublic: boolean;
}

/** One point as it was sent: what was said, and about which place. */
export interface SentPoint {
  /** Of the input it became. A point without one is new. */
  number?: number | undefined;
  text: string;
  place: Place;
  /** The words in that place that it is about, when they are fewer than all. */
  quote?: string | undefined;
  languageForm: LanguageForm;
  stance?: Stance | undefined;
  /** The sender's own wording for the words it is about. */
  proposedText?: string | undefined;
  /** The kind of plan element it leans to, when the method it was said in gives one. */
  leansTo?: 'challenge' | 'goal' | 'strategy' | 'measure' | 'indicator' | undefined;
}

/** A file as it was sent: enough to find it again among the submission's attachments. */
export interface SentAttachment {
  id: string;
  fileName: string;
}

/** A submission as sent: what a SubmissionRevision keeps for ever. */
export interface SentSubmission {
  /** A remark on the spot unless it says otherwise. */
  form?: 'remark' | 'statement' | undefined;
  sender: Sender;
  points: SentPoint[];
  attachments?: SentAttachment[] | undefined;
}
