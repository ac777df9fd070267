import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';

/** Somebody saved while the planner was writing: what is saved now, above what they wrote. */
export function StaleNotice({ saved }: { saved: [label: string, value: string][] }) {
  const { t } = useTranslation('hearings');
  return (
    <Notice tone="warning" role="alert" heading={t('stale.title')}>
      <div className="stack" data-gap="sm">
        <p>{t('stale.text')}</p>
        <dl className="facts">
          {saved.map(([label, value]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd className="wrap-lines">{value || t('stale.empty')}</dd>
            </Fragment>
          ))}
        </dl>
      </div>
    </Notice>
  );
}
