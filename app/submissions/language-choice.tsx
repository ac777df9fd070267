import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { textLanguageOf, textLanguages, type InText } from '~/language/language-form';

interface LanguageChoiceProps {
  input: InText & { number: number };
  /** What a screen reader hears after the button's words, where the page has several points. */
  about?: string;
}

/** Which form of Norwegian a text is taken to be in, with a way to correct it. Put it in a form of its own. */
export function LanguageChoice({ input, about }: LanguageChoiceProps) {
  const { t } = useTranslation('submissions');
  const id = useId();
  return (
    <details className="ds-details" data-variant="small">
      <summary>{t('language.is', { language: t(`language.${textLanguageOf(input)}`) })}</summary>
      <div className="stack" data-gap="sm">
        <p className="small muted">{t('language.why')}</p>
        <form method="post" className="row">
          <input type="hidden" name="number" value={input.number} />
          <label className="ds-sr-only" htmlFor={id}>
            {t('language.label')}
          </label>
          <select className="ds-input" data-size="sm" id={id} name="language" defaultValue={textLanguageOf(input)}>
            {textLanguages.map((language) => (
              <option key={language} value={language}>
                {t(`language.${language}`)}
              </option>
            ))}
          </select>
          <button className="ds-button" data-size="sm" data-variant="secondary" name="intent" value="language">
            {t('language.save')}
            {about && <span className="ds-sr-only">{` ${about}`}</span>}
          </button>
        </form>
      </div>
    </details>
  );
}
