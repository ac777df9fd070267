import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import type { ReportInput } from './report';
import { quotedPlace } from './report-words';

interface Props {
  inputs: (Pick<ReportInput, 'id' | 'reference' | 'place' | 'quote' | 'text' | 'languageForm'> & {
    section: string | null;
  })[];
  total: number;
  /** The language form of the plan's own text. */
  planText: LanguageForm;
  toInput: (reference: string) => string;
  toAll: string;
}

/** What has no answer yet, by name, each a link to where it is answered. */
export function UnassessedList({ inputs, total, planText, toInput, toAll }: Props) {
  const { t } = useTranslation('reports');
  return (
    <section className="stack" aria-labelledby="unassessed">
      <h2 className="ds-heading" data-size="md" id="unassessed">
        {t('unassessed.heading')}
      </h2>
      <p>{t('unassessed.intro')}</p>
      <ul className="report-unassessed plain-list">
        {inputs.map(({ id, reference, section, text, languageForm, ...place }) => {
          const quote = quotedPlace(t, place, 90);
          return (
            <li key={id}>
              <a className="ds-link" href={toInput(reference)}>
                {reference}
              </a>
              <span className="muted" lang={section ? planText : undefined}>
                {section ?? t('wholePlan')}
              </span>
              {quote && (
                <span className="muted small" lang={planText}>
                  {quote}
                </span>
              )}
              <span lang={languageForm}>{text}</span>
            </li>
          );
        })}
      </ul>
      {total > inputs.length && (
        <p>
          <a className="ds-link" href={toAll}>
            {t('unassessed.more', { count: total })}
          </a>
        </p>
      )}
    </section>
  );
}
