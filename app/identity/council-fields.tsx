import { useForm, type FieldMetadata, type SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import { ErrorSummary } from '~/ui/error-summary';
import { Select, TextArea, TextField } from '~/ui/field';
import { fieldProps, summaryOf } from '~/ui/form-state';
import { LanguageField } from '~/ui/language-field';
import { councilFunctions, councilKinds } from './council-kinds';
import type { CouncilContent } from './save-council.server';

type MemberValues = Record<'id' | 'name' | 'function' | 'email' | 'termFrom' | 'termTo', string>;

interface CouncilValues {
  state: string;
  name: string;
  kind: string;
  languageForm: string;
  contactEmail: string;
  composition: string;
  members: MemberValues[];
}

type Known = CouncilContent & { state: string };

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
  const members = council?.members.map((member) => ({ ...member, id: member.id ?? '' })) ?? [];
  const empty = Array.from({ length: emptyRows }, () => ({
    id: '',
    name: '',
    function: 'member',
    email: '',
    termFrom: '',
    termTo: '',
  }));
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
      <TextField
        {...fieldProps(fields.contactEmail)}
        label={t('council.contactEmail')}
        hint={t('council.contactEmailHint')}
        type="email"
        autoComplete="off"
      />
      <TextArea
        {...fieldProps(fields.composition)}
        label={t('council.composition')}
        hint={t('council.compositionHint')}
        rows={3}
      />
      <fieldset className="ds-fieldset">
        <legend className="ds-label" data-weight="medium">
          {t('council.members')}
        </legend>
        <p className="field-hint">{t('council.membersHint')}</p>
        <ol className="plain-list stack" data-gap="sm">
          {fields.members.getFieldList().map((member, index) => (
            <MemberRow key={member.key} row={member.getFieldset()} number={index + 1} />
          ))}
        </ol>
      </fieldset>
      <button className="ds-button">{council ? t('council.save') : t('council.create')}</button>
    </Form>
  );
}

/** One member. E-mail and term fold away: most councils are listed by name and function. */
function MemberRow({ row, number }: { row: Record<keyof MemberValues, FieldMetadata<string>>; number: number }) {
  const { t } = useTranslation('identity');
  const { id, name, email, termFrom, termTo } = row;
  const more = [email, termFrom, termTo].some((field) => field.initialValue || field.errors);
  return (
    <li className="stack" data-gap="sm">
      <div className="member-row">
        <input type="hidden" name={id.name} value={id.initialValue ?? ''} />
        <input
          className="ds-input"
          id={name.id}
          name={name.name}
          defaultValue={name.initialValue}
          aria-label={t('council.memberName', { number })}
          autoComplete="off"
        />
        <select
          className="ds-input"
          id={row.function.id}
          name={row.function.name}
          defaultValue={row.function.initialValue}
          aria-label={t('council.memberFunction', { number })}
        >
          {councilFunctions.map((value) => (
            <option key={value} value={value}>
              {t(`councilFunction.${value}`)}
            </option>
          ))}
        </select>
      </div>
      <details className="member-more" open={more || undefined}>
        <summary>{t('council.more', { number })}</summary>
        <div className="stack" data-gap="sm">
          <TextField {...fieldProps(email)} label={t('council.memberEmail')} type="email" autoComplete="off" />
          <TextField {...fieldProps(termFrom)} label={t('council.termFrom')} type="date" />
          <TextField {...fieldProps(termTo)} label={t('council.termTo')} type="date" />
        </div>
      </details>
    </li>
  );
}
