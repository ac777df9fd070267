import { useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { languageForms } from '~/language/language-form';
import { paths } from '~/paths';

/** The municipality's name and the choice of language form; what else belongs there comes as children. */
export function Header({ municipality, children }: { municipality: string; children?: React.ReactNode }) {
  const { t, i18n } = useTranslation('site');
  const { pathname, search } = useLocation();
  return (
    <header className="site-header">
      <div className="frame-width">
        <a className="site-name" href={paths.home()}>
          {municipality} <small>{t('frame.tagline')}</small>
        </a>
        <div className="site-tools">
          <form className="language-choice" method="post" action={paths.language()} aria-label={t('frame.language')}>
            <input type="hidden" name="back" value={pathname + search} />
            {languageForms.map((language) => (
              <button
                className="link-button"
                key={language}
                name="language"
                value={language}
                lang={language}
                aria-current={i18n.language === language ? 'true' : undefined}
              >
                {t(`language.${language}`)}
              </button>
            ))}
          </form>
          {children}
        </div>
      </div>
    </header>
  );
}
