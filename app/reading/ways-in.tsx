import { useTranslation } from 'react-i18next';
import { paths, type Place } from '~/paths';

/** The ways in, side by side: a remark at once, or a statement of several points. */
export function WaysIn({ plan, place = {} }: { plan: string; place?: Place }) {
  const { t } = useTranslation(['reading', 'paper']);
  return (
    <section className="stack no-print" data-gap="sm" aria-labelledby="ways-in">
      <h2 className="ds-heading" data-size="sm" id="ways-in">
        {t('waysIn.heading')}
      </h2>
      <ul className="ways-in plain-list">
        <li>
          <a className="way-in" href={paths.comment(plan, place)}>
            {t(place.section ? 'waysIn.remarkSection' : 'waysIn.remark')}
          </a>
          <span className="muted small">{t('waysIn.remarkText')}</span>
        </li>
        <li>
          <a className="way-in" href={paths.statement(plan, place)}>
            {t(place.section ? 'waysIn.addToStatement' : 'waysIn.statement')}
          </a>
          <span className="muted small">{t('waysIn.statementText')}</span>
        </li>
      </ul>
      <p className="small">
        <a className="ds-link" href={paths.paperForm(plan, place.section)}>
          {t('paper:link')}
        </a>{' '}
        <span className="muted">{t('paper:linkText')}</span>
      </p>
    </section>
  );
}

/** Shown by the script where this browser keeps a statement that was begun and not sent. */
export function KeptStatement({ plan }: { plan: string }) {
  const { t } = useTranslation('reading');
  return (
    <p className="kept no-print" data-kept-hint={`uttale ${plan}`} hidden>
      {t('waysIn.kept')}
      <a className="ds-link" href={paths.statement(plan)}>
        {t('waysIn.continue')}
      </a>
    </p>
  );
}
