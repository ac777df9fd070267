import { useForm, type SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import { ErrorSummary } from '~/ui/error-summary';
import { Choice, TextField } from '~/ui/field';
import { fieldProps, summaryOf } from '~/ui/form-state';
import { LanguageField } from '~/ui/language-field';
import { Notice } from '~/ui/notice';
import type { Role } from '../permissions';
import { grantToValue } from '../role-grants';
import { RoleFields } from './role-fields';

interface Person {
  name: string;
  active: boolean;
  languageForm: LanguageForm;
  revision: number;
  roles: { role: Role; councilId: string | null; council: string | null }[];
}

interface PersonValues {
  name: string;
  languageForm: string;
  roles: string[];
  active: string;
}

/** What can be changed of a person. When somebody else was first, shows what they saved beside what was typed. */
export function PersonForm({
  person,
  councils,
  lastResult,
  stale,
}: {
  person: Person;
  councils: { id: string; name: string }[];
  lastResult: SubmissionResult<string[]> | null;
  stale: boolean;
}) {
  const { t } = useTranslation('identity');
  const [form, fields] = useForm<PersonValues>({
    id: 'person',
    lastResult,
    defaultValue: {
      name: person.name,
      languageForm: person.languageForm,
      roles: person.roles.map(grantToValue),
      active: person.active ? 'on' : '',
    },
  });
  return (
    <Form className="stack" method="post" id={form.id} onSubmit={form.onSubmit} noValidate>
      <ErrorSummary errors={summaryOf(form).map(toFirstField)} />
      {stale && (
        <Notice tone="warning" heading={t('user.savedNow')}>
          <p>
            {person.name} · {person.active ? t('user.isOpen') : t('users.closed')}
          </p>
          <p>
            {person.roles
              .map(({ role, council }) =>
                council ? t('roleIn', { role: t(`role.${role}`), council }) : t(`role.${role}`),
              )
              .join(', ') || t('users.noRoles')}
          </p>
        </Notice>
      )}
      <input type="hidden" name="revision" value={person.revision} />
      <TextField {...fieldProps(fields.name)} label={t('user.name')} autoComplete="off" required />
      <LanguageField {...fieldProps(fields.languageForm)} label={t('user.language')} />
      <RoleFields field={fields.roles} councils={councils} />
      <Choice
        type="checkbox"
        id={fields.active.id}
        name={fields.active.name}
        defaultChecked={fields.active.initialValue === 'on'}
        label={t('user.active')}
        hint={t('user.activeHint')}
      />
      <button className="ds-button">{t('user.save')}</button>
    </Form>
  );
}

const toFirstField = (error: { fieldId: string; message: string }) =>
  error.fieldId === 'person' ? { ...error, fieldId: 'person-name' } : error;
