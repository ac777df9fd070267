import type { TFunction } from 'i18next';
import { z } from 'zod';
import { languageForms } from '~/language/language-form';
import { isDay, type Day } from '~/platform/norwegian-time';
import { questionNames, workshopMethods } from './methods';
import { parseNotes } from './parse-notes';
import type { GroupNotes } from './record-workshop.server';

type Texts = TFunction<'workshops'>;

/** The notes of one group as the forms send them. */
export const groupSchema = (t: Texts) =>
  z.object({
    key: z.string().min(20).max(200),
    group: z
      .string({ error: t('form.groupMissing') })
      .trim()
      .max(80, t('form.tooLong')),
    notes: z
      .string({ error: t('form.notesMissing') })
      .max(200_000, t('form.tooLong'))
      .transform(parseNotes)
      .refine((notes) => notes.length > 0, t('form.notesMissing'))
      .refine((notes) => notes.every((note) => note.length <= 5_000), t('form.noteTooLong'))
      .refine((notes) => notes.length <= 500, t('form.tooManyNotes')),
    languageForm: z.enum(languageForms, { error: t('form.languageMissing') }),
    section: z.string().max(200).optional(),
    question: z.enum(questionNames).optional(),
  });

/** A workshop with its first group. */
export const workshopSchema = (t: Texts, today: Day) =>
  groupSchema(t).extend({
    title: z
      .string({ error: t('form.titleMissing') })
      .trim()
      .max(120, t('form.tooLong')),
    method: z.enum(workshopMethods, { error: t('form.methodMissing') }),
    heldOn: z
      .string({ error: t('form.heldOnMissing') })
      .refine(isDay, t('form.heldOnWrong'))
      .refine((day) => day <= today, t('form.heldOnAhead')),
    place: z.string().trim().max(120, t('form.tooLong')).default(''),
  });

/** A group as the commands take it. */
export function asGroupNotes({
  key,
  section,
  question,
  ...group
}: z.infer<ReturnType<typeof groupSchema>>): GroupNotes {
  return { ...group, section: section ?? null, question: question ?? null, idempotencyKey: key };
}
