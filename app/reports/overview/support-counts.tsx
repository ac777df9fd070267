import { useTranslation } from 'react-i18next';
import { figure } from './figures';

interface Props {
  support: {
    total: number;
    most: { id: string; reference: string; text: string; languageForm: string; count: number }[];
  };
  toInput: (reference: string) => string;
}

/** How often people pressed "I agree": a figure of its own, never added to what was said. */
export function SupportCounts({ support, toInput }: Props) {
  const { t } = useTranslation('overview');
  if (support.total === 0) return null;
  return (
    <section className="stack" aria-labelledby="support">
      <h2 className="ds-heading" data-size="md" id="support">
        {t('support.heading')}
      </h2>
      <p className="narrow">{t('support.intro', { number: figure(support.total) })}</p>
      <h3 className="ds-heading" data-size="2xs">
        {t('support.most')}
      </h3>
      <ol className="stack" data-gap="sm">
        {support.most.map(({ id, reference, text, languageForm, count }) => (
          <li key={id}>
            <a className="ds-link" href={toInput(reference)}>
              {reference}
            </a>{' '}
            <span className="muted">({t('support.count', { count })})</span>
            <br />
            <span lang={languageForm}>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
