import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/ui/error-summary';
import { Select, TextArea } from '~/ui/field';
import type { FieldState } from '~/ui/form-state';

const kinds = ['minuteNote', 'dissent'] as const;

/** A remark for the minutes or another view than the council's, by the member whose it is. */
export function DissentForm({
  form,
  members,
  at,
  lang,
}: {
  form: {
    field: (name: string) => FieldState;
    errors: { fieldId: string; message: string }[];
    open: boolean | undefined;
  };
  members: { id: string; name: string }[];
  /** Where on the page it stands. */
  at: string;
  lang: string | undefined;
}) {
  const { t } = useTranslation('rounds');
  return (
    <details className="ds-details" open={form.open}>
      <summary>{t('notes.addDissent')}</summary>
      <form method="post" action={at} className="stack">
        <ErrorSummary errors={form.errors} />
        <Select {...form.field('kind')} label={t('notes.kind')}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`notes.kinds.${kind}`)}
            </option>
          ))}
        </Select>
        <Select {...form.field('name')} label={t('notes.name')}>
          <option value="">{t('notes.chooseName')}</option>
          {members.map(({ id, name }) => (
            <option key={id} value={name}>
              {name}
            </option>
          ))}
        </Select>
        <TextArea {...form.field('text')} label={t('notes.text')} lang={lang} rows={4} />
        <button className="ds-button" data-variant="secondary" name="intent" value="dissent">
          {t('notes.add')}
        </button>
      </form>
    </details>
  );
}
