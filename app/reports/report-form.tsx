import { useTranslation } from 'react-i18next';
import type { SubmissionResult } from '@conform-to/react';
import { languageForms, type LanguageForm } from '~/language/language-form';
import { Choice, FieldSet, Select } from '~/ui/field';
import { formState } from '~/ui/form-state';
import { reportFormats, reportOrders } from './report-options';

interface Props {
  /** The plan's own form, chosen beforehand. */
  planForm: LanguageForm;
  result: SubmissionResult | null;
}

/** What report is wanted: kind of file, form, order, with or without names. */
export function ReportForm({ planForm, result }: Props) {
  const { t } = useTranslation('reports');
  const saved = { format: 'docx', languageForm: planForm, order: 'part', namesHidden: [] };
  const form = formState(result, saved, (code) => t(`ask.error.${code as 'formatNeeded'}`));
  const chosen = (name: string, value: string) => form.values(name).includes(value);
  return (
    <form method="post" className="stack">
      <FieldSet legend={t('ask.format')}>
        {reportFormats.map((format) => (
          <Choice
            type="radio"
            key={format}
            id={`format-${format}`}
            name="format"
            value={format}
            label={t(`ask.formats.${format}`)}
            hint={t(`ask.formatHints.${format}`)}
            defaultChecked={chosen('format', format)}
          />
        ))}
      </FieldSet>
      <FieldSet legend={t('ask.language')}>
        {languageForms.map((each) => (
          <Choice
            type="radio"
            key={each}
            id={`language-${each}`}
            name="languageForm"
            value={each}
            label={t(`form.${each}`)}
            defaultChecked={chosen('languageForm', each)}
          />
        ))}
      </FieldSet>
      <Select {...form.field('order')} label={t('ask.order')}>
        {reportOrders.map((order) => (
          <option key={order} value={order}>
            {t(`ask.orders.${order}`)}
          </option>
        ))}
      </Select>
      <Choice
        type="checkbox"
        id="names-hidden"
        name="namesHidden"
        label={t('ask.namesHidden')}
        hint={t('ask.namesHiddenHint')}
        defaultChecked={chosen('namesHidden', 'on')}
      />
      <button className="ds-button">{t('ask.make')}</button>
    </form>
  );
}
