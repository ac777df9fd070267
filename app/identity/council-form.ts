import type { TFunction } from 'i18next';
import { z } from 'zod';
import { languageForms } from '~/language/language-form';
import { isDay } from '~/platform/norwegian-time';
import { councilFunctions, councilKinds } from './council-kinds';

/**
 * A council and its members. Rows without a name are left out; `state` says which state of the council was seen. A row
 * with an `id` is a member who was there before.
 */
export function councilSchema(t: TFunction<'identity'>) {
  const line = z.string().trim().max(120, t('user.tooLong'));
  const email = z.email(t('user.emailWrong')).max(200, t('user.tooLong')).default('');
  const day = z.string().refine(isDay, t('council.dayWrong')).default('');
  return z.object({
    state: z.string().optional(),
    name: line.min(1, t('council.nameMissing')).default(''),
    kind: z.enum(councilKinds, { error: t('council.kindMissing') }),
    languageForm: z.enum(languageForms, { error: t('user.languageMissing') }),
    contactEmail: email,
    composition: z.string().trim().max(2_000, t('user.tooLong')).default(''),
    members: z
      .array(
        z.object({
          id: z.string().max(60).optional(),
          name: line.optional(),
          function: z.enum(councilFunctions, { error: t('council.functionMissing') }),
          email,
          termFrom: day,
          termTo: day,
        }),
      )
      .max(60)
      .transform((rows) => rows.flatMap(({ name, id, ...row }) => (name ? [{ ...row, name, id: id ?? null }] : []))),
  });
}
