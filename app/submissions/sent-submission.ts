import type { LanguageForm } from '~/language/language-form';
import type { Place } from '~/paths';

/** Private persons are residents, youth (an age group, no name needed) or representatives (who speak for somebody else). */
export type SenderKind = 'resident' | 'youth' | 'representative' | 'organisation' | 'council' | 'workshop';

export interface Sender {
  kind: SenderKind;
  name: string;
  organisationName: string;
  contactEmail: string;
  nameIsPublic: boolean;
}

/** One point as it was sent: what was said, and about which place. */
export interface SentPoint {
  text: string;
  place: Place;
  /** The words in that place that it is about, when they are fewer than all. */
  quote?: string | undefined;
  languageForm: LanguageForm;
  /** The kind of plan element it leans to, when the method it was said in gives one. */
  leansTo?: 'challenge' | 'goal' | 'strategy' | 'measure' | 'indicator' | undefined;
}

/** A submission as sent: what a SubmissionRevision keeps for ever. */
export interface SentSubmission {
  sender: Sender;
  points: SentPoint[];
}
