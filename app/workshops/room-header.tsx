import { useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { languageForms } from '~/language/language-form';
import { paths } from '~/paths';

/** A narrow header: in the room the telephone's screen belongs to the task. */
export function RoomHeader({ municipality }: { municipality: string }) {
  const { t, i18n } = useTranslation('site');
  const { pathname, search } = useLocation();
  return (
    <header className="room-header">
      <p>{municipality}</p>
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
    </header>
  );
}
