import { useForm, type SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import { ErrorSummary } from '~/ui/error-summary';
import { Select, TextField } from '~/ui/field';
import { fieldProps, summaryOf } from '~/ui/form-state';
import { LanguageField } from '~/ui/language-field';
import { councilFunctions, councilKinds, type CouncilFunction, type CouncilKind } from './council-kinds';

interface CouncilValues {
  state: string;
  name: string;
  kind: string;
  languageForm: string;
  members: { name: string; function: string }[];
}

interface Known {
  name: string;
  kind: CouncilKind;
  languageForm: LanguageForm;
  members: { name: string; function: CouncilFunction }[];
  state: string;
}

/** New members fit in the empty rows below; saving gives more. */
const emptyRows = 4;

/** The form for a council, new (`council` null) or known. */
export function CouncilForm({
  council,
  language,
  lastResult,
}: {
  council: Known | null;
  language: LanguageForm;
  lastResult: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation('identity');
  const members = council?.members ?? [];
  const empty = Array.from({ length: emptyRows }, () => ({ name: '', function: 'member' }));
  const [form, fields] = useForm<CouncilValues>({
    id: 'council',
    lastResult,
    defaultValue: { languageForm: language, kind: 'elders', ...council, members: [...members, ...empty] },
  });
  return (
    <Form className="stack narrow" method="post" id={form.id} onSubmit={form.onSubmit} noValidate>
      <ErrorSummary errors={summaryOf(form)} />
      <input type="hidden" name="intent" value="council" />
      <input type="hidden" name="state" value={council?.state ?? ''} />
      <TextField {...fieldProps(fields.name)} label={t('council.name')} autoComplete="off" required />
      <Select {...fieldProps(fields.kind)} label={t('council.kind')}>
        {councilKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`councilKind.${kind}`)}
          </option>
        ))}
      </Select>
      <LanguageField {...fieldProps(fields.languageForm)} label={t('council.language')} />
      <fieldset className="ds-fieldset">
        <legend className="ds-label" data-weight="medium">
          {t('council.members')}
        </legend>
        <p className="field-hint">{t('council.membersHint')}</p>
        <ol className="plain-list stack" data-gap="sm">
          {fields.members.getFieldList().map((member, index) => {
            const row = member.getFieldset();
            return (
              <li className="member-row" key={member.key}>
                <input
                  className="ds-input"
                  id={row.name.id}
                  name={row.name.name}
                  defaultValue={row.name.initialValue}
                  aria-label={t('council.memberName', { number: index + 1 })}
                  autoComplete="off"
                />
                <select
                  className="ds-input"
                  id={row.function.id}
                  name={row.function.name}
                  defaultValue={row.function.initialValue}
                  aria-label={t('council.memberFunction', { number: index + 1 })}
                >
                  {councilFunctions.map((value) => (
                    <option key={value} value={value}>
                      {t(`councilFunction.${value}`)}
                    </option>
                  ))}
                </select>
              </li>
            );
          })}
        </ol>
      </fieldset>
      <button className="ds-button">{council ? t('council.save') : t('council.create')}</button>
    </Form>
  );
}
