import { useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { interfaceLanguages, languageForms } from '~/language/language-form';
import { isNorwegianOnly, paths } from '~/paths';

/** The municipality's name and the choice of language; what else belongs there comes as children. */
export function Header({ municipality, children }: { municipality: string; children?: React.ReactNode }) {
  const { t, i18n } = useTranslation('site');
  const { pathname, search } = useLocation();
  const languages = isNorwegianOnly(pathname) ? languageForms : interfaceLanguages;
  return (
    <header className="site-header">
      <div className="frame-width">
        <a className="site-name" href={paths.home()}>
          {municipality} <small>{t('frame.tagline')}</small>
        </a>
        <div className="site-tools">
          <form className="language-choice" method="post" action={paths.language()} aria-label={t('frame.language')}>
            <input type="hidden" name="back" value={pathname + search} />
            {languages.map((language) => (
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
