import { useTranslation } from 'react-i18next';

/** The letter the council got. */
export function Letter({ text, lang }: { text: string; lang: string | undefined }) {
  const { t } = useTranslation('members');
  if (!text) return null;
  return (
    <details className="fold">
      <summary>{t('round.letter')}</summary>
      <p className="wrap-lines letter-text" lang={lang}>
        {text}
      </p>
    </details>
  );
}
