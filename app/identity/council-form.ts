import type { TFunction } from 'i18next';
import { z } from 'zod';
import { languageForms } from '~/language/language-form';
import { councilFunctions, councilKinds } from './council-kinds';

/** A council and its members. Rows without a name are left out; `state` says which state of the council was seen. */
export const councilSchema = (t: TFunction<'identity'>) =>
  z.object({
    state: z.string().optional(),
    name: z
      .string({ error: t('council.nameMissing') })
      .trim()
      .max(120, t('user.tooLong')),
    kind: z.enum(councilKinds, { error: t('council.kindMissing') }),
    languageForm: z.enum(languageForms, { error: t('user.languageMissing') }),
    members: z
      .array(
        z.object({
          name: z.string().trim().max(120, t('user.tooLong')).optional(),
          function: z.enum(councilFunctions, { error: t('council.functionMissing') }),
        }),
      )
      .max(60)
      .transform((rows) => rows.flatMap(({ name, ...row }) => (name ? [{ ...row, name }] : []))),
  });
