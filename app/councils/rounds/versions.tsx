import { useTranslation } from 'react-i18next';
import { longInstant } from '~/language/dates';
import type { QuestionPageData } from './question-page-data.server';
import { changesBetween } from './version-changes';

/** Who changed what: each version against the one before. */
export function Versions({ round, versions }: QuestionPageData) {
  const { t, i18n } = useTranslation('rounds');
  if (versions.length === 0) return null;
  const lang = round.council.languageForm === i18n.language ? undefined : round.council.languageForm;
  return (
    <section className="stack" aria-labelledby="versions">
      <h2 className="ds-heading" data-size="sm" id="versions">
        {t('versions.title')}
      </h2>
      {versions.map(({ id, number, text, author, createdAt, sources }, index) => (
        <details className="ds-details" key={id}>
          <summary>{t('versions.one', { number, name: author.name, when: longInstant(new Date(createdAt)) })}</summary>
          <p className="wrap-lines" lang={lang}>
            {changesBetween(versions[index + 1]?.text ?? '', text).map(({ text: words, kind }, at) =>
              kind === 'added' ? (
                <ins key={at}>{words}</ins>
              ) : kind === 'removed' ? (
                <del key={at}>{words}</del>
              ) : (
                <span key={at}>{words}</span>
              ),
            )}
          </p>
          <p className="muted small">{t('statement.sources', { count: sources.length })}</p>
        </details>
      ))}
    </section>
  );
}
