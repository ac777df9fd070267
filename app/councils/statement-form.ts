import type { TFunction } from 'i18next';
import { z } from 'zod';
import { languageForms } from '~/language/language-form';
import { isDay, type Day } from '~/platform/norwegian-time';

/** A council's statement as the form sends it: one text for each section, most of them empty. */
export const statementSchema = (t: TFunction<'councils'>, today: Day) =>
  z.object({
    key: z.string().min(20).max(200),
    council: z.string({ error: t('new.councilMissing') }),
    meetingOn: z
      .string({ error: t('new.meetingMissing') })
      .refine(isDay, t('new.meetingWrong'))
      .refine((day) => day <= today, t('new.meetingAhead')),
    caseNumber: z.string().trim().max(60, t('new.tooLong')).default(''),
    languageForm: z.enum(languageForms, { error: t('new.languageMissing') }),
    points: z
      .array(
        z.object({
          section: z.string().max(200).optional(),
          text: z.string().trim().max(20_000, t('new.textTooLong')).optional(),
        }),
      )
      .transform((rows) => rows.flatMap(({ section, text }) => (text ? [{ section: section ?? null, text }] : [])))
      .refine((points) => points.length > 0, t('new.textMissing')),
  });
