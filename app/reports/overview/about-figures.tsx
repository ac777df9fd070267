import { useTranslation } from 'react-i18next';
import { longInstant } from '~/language/dates';
import { figure } from './figures';

interface Props {
  /** As sent to the page: times are text there. */
  provenance: { inputs: number; sha256: string; method: string; madeAt: string | Date };
}

/** One line below figures: of which inputs, how and when they were made. */
export function ProvenanceLine({ provenance }: Props) {
  const { t } = useTranslation('overview');
  const { inputs, sha256, method, madeAt } = provenance;
  return (
    <p className="muted small provenance">
      {t('provenance.line', { at: longInstant(new Date(madeAt)), inputs: figure(inputs), method })}{' '}
      <code>{sha256.slice(0, 12)}</code>
    </p>
  );
}

/** How to make the figures again and see that they are the same. */
export function AboutFigures({ provenance }: Props) {
  const { t } = useTranslation('overview');
  return (
    <section className="stack narrow" aria-labelledby="about-figures">
      <h2 className="ds-heading" data-size="md" id="about-figures">
        {t('provenance.heading')}
      </h2>
      <ProvenanceLine provenance={provenance} />
      <dl className="stack" data-gap="sm">
        <dt>{t('provenance.set')}</dt>
        <dd>
          <code className="fingerprint">{provenance.sha256}</code>
        </dd>
      </dl>
      <p>
        {t('provenance.again')} {t('provenance.withdrawn')}
      </p>
      <p>{t('provenance.keyness')}</p>
    </section>
  );
}
