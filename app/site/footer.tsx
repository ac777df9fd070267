import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';

export function Footer({ municipality, contactEmail }: { municipality: string; contactEmail: string }) {
  const { t } = useTranslation('site');
  return (
    <footer className="site-footer">
      <div className="frame-width row" data-spread>
        <p>{t('frame.footer', { municipality })}</p>
        <nav className="row" aria-label={t('frame.footerNav')}>
          <a className="ds-link" href={paths.privacy()}>
            {t('frame.privacy')}
          </a>
          <a className="ds-link" href={paths.accessibility()}>
            {t('frame.accessibility')}
          </a>
          <a className="ds-link" href={paths.lostLink()}>
            {t('frame.lostLink')}
          </a>
          {contactEmail && (
            <a className="ds-link" href={`mailto:${contactEmail}`}>
              {contactEmail}
            </a>
          )}
        </nav>
      </div>
    </footer>
  );
}
