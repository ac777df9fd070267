import { useForm, type SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import { ErrorSummary } from '~/ui/error-summary';
import { TextField } from '~/ui/field';
import { fieldProps, summaryOf } from '~/ui/form-state';
import { LanguageField } from '~/ui/language-field';
import { RoleFields } from './role-fields';

/** The form that makes an account, folded away until it is wanted. */
export function NewPerson({
  councils,
  language,
  lastResult,
}: {
  councils: { id: string; name: string }[];
  language: LanguageForm;
  lastResult: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation('identity');
  const [form, fields] = useForm<Record<'name' | 'email' | 'languageForm' | 'roles', string>>({
    id: 'new-person',
    lastResult,
    defaultValue: { languageForm: language },
  });
  return (
    <details className="ds-details" open={lastResult ? true : undefined}>
      <summary>{t('users.newPerson')}</summary>
      <Form className="stack narrow" method="post" id={form.id} onSubmit={form.onSubmit} noValidate>
        <ErrorSummary errors={summaryOf(form)} />
        <TextField {...fieldProps(fields.name)} label={t('user.name')} autoComplete="off" required />
        <TextField {...fieldProps(fields.email)} label={t('user.email')} type="email" autoComplete="off" required />
        <LanguageField {...fieldProps(fields.languageForm)} label={t('user.language')} />
        <RoleFields field={fields.roles} councils={councils} />
        <button className="ds-button">{t('users.create')}</button>
      </Form>
    </details>
  );
}
