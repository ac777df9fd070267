import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';

interface FooterProps {
  municipality: string;
  contactEmail: string;
  /** Residents can sign in. */
  signsIn?: boolean;
}

export function Footer({ municipality, contactEmail, signsIn = false }: FooterProps) {
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
          {signsIn && (
            <a className="ds-link" href={paths.ownSubmissions()}>
              {t('frame.own')}
            </a>
          )}
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
