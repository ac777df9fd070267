import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';
import type { PrintedLetter } from './send-letter.server';

/** Letters for paper, each on a sheet of its own. */
export function PrintedLetters({ letters }: { letters: PrintedLetter[] }) {
  const { t, i18n } = useTranslation('parties');
  return (
    <section className="stack" data-gap="lg" aria-labelledby="letters">
      <h2 className="ds-heading no-print" data-size="md" id="letters">
        {t('printed.title', { count: letters.length })}
      </h2>
      <div className="no-print">
        <Notice tone="warning">
          <p>{t('printed.once')}</p>
        </Notice>
      </div>
      {letters.map(({ partyId, name, subject, text, languageForm }) => (
        <article className="sheet stack" key={partyId} lang={languageForm === i18n.language ? undefined : languageForm}>
          <p>{name}</p>
          <h3 className="ds-heading" data-size="sm">
            {subject}
          </h3>
          <p className="wrap-lines">{text}</p>
        </article>
      ))}
    </section>
  );
}
