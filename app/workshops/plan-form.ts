import { z } from 'zod';
import { languageForms } from '~/language/language-form';
import { isDay } from '~/platform/norwegian-time';

/** What the form for a new workshop may find wrong; the words are in the locales. */
export type PlanFormError =
  'methodMissing' | 'titleMissing' | 'heldOnMissing' | 'heldOnWrong' | 'tablesWrong' | 'tooLong';

export const deviceChoices = ['person', 'table', 'none'] as const;

/** A workshop that is going to be held. */
export const planSchema = z.object({
  /** Key of a standard method, or `own:` and the id of one of the municipality's. */
  template: z.string({ error: 'methodMissing' }).max(80),
  title: z.string({ error: 'titleMissing' }).trim().min(1, 'titleMissing').max(120, 'tooLong'),
  heldOn: z.string({ error: 'heldOnMissing' }).refine(isDay, 'heldOnWrong'),
  place: z.string().trim().max(120, 'tooLong').default(''),
  languageForm: z.enum(languageForms),
  devices: z.enum(deviceChoices),
  tables: z.coerce.number({ error: 'tablesWrong' }).int('tablesWrong').min(1, 'tablesWrong').max(60, 'tablesWrong'),
});
