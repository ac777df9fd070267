import type { TFunction } from 'i18next';
import { z } from 'zod';
import { languageForms } from '~/language/language-form';
import { grantFromValue } from '../role-grants';

/** What is said of a person both when the account is made and when it is changed. */
export const personFields = (t: TFunction<'identity'>) => ({
  name: z
    .string({ error: t('user.nameMissing') })
    .trim()
    .max(120, t('user.tooLong')),
  languageForm: z.enum(languageForms, { error: t('user.languageMissing') }),
  roles: z
    .array(z.string().optional())
    .transform((values) => values.flatMap((value) => (value ? [value] : [])))
    .transform((values) => [...new Set(values)].map(grantFromValue))
    .refine((grants) => grants.every((grant) => grant !== null), t('user.rolesWrong'))
    .transform((grants) => grants.filter((grant) => grant !== null)),
});

export const newPersonSchema = (t: TFunction<'identity'>) =>
  z.object({
    ...personFields(t),
    email: z.email({ error: t('user.emailWrong') }).max(200, t('user.tooLong')),
  });

export const personSchema = (t: TFunction<'identity'>) =>
  z.object({ ...personFields(t), active: z.boolean().default(false), revision: z.coerce.number().pipe(z.int32()) });
