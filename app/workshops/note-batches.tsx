import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import { paths } from '~/paths';
import type { NoteBatch } from './queries.server';

/** What the groups wrote, as it was entered. */
export function NoteBatches({
  batches,
  plan,
  linkToTriage,
}: {
  batches: NoteBatch[];
  plan: { slug: string; language: LanguageForm };
  linkToTriage: boolean;
}) {
  const { t } = useTranslation('workshops');
  return (
    <section className="stack" aria-labelledby="groups">
      <h2 className="ds-heading" data-size="md" id="groups">
        {t('page.groups')}
      </h2>
      {batches.map(({ id, reference, group, leansTo, languageForm, sectionKey, quote, notes }) => (
        <article className="ds-card stack" data-gap="sm" key={id}>
          <h3 className="ds-heading" data-size="xs">
            {group}
          </h3>
          <div className="row">
            <span className="muted small">{t('form.noteCount', { count: notes.length })}</span>
            {leansTo && (
              <span className="ds-tag" data-color="info">
                {t('page.leansTo', { kind: t(`kind.${leansTo}`) })}
              </span>
            )}
          </div>
          <p className="small">
            {t('page.about')}{' '}
            {sectionKey ? (
              <a className="ds-link" href={paths.section(plan.slug, sectionKey)} lang={plan.language}>
                {quote}
              </a>
            ) : (
              t('form.wholePlan')
            )}
          </p>
          <ol className="notes" lang={languageForm}>
            {notes.map((note) => (
              <li key={note.id}>{note.text}</li>
            ))}
          </ol>
          {linkToTriage && (
            <p>
              <Link className="ds-link" to={paths.submission(reference)}>
                {t('page.openSubmission', { reference })}
              </Link>
            </p>
          )}
        </article>
      ))}
    </section>
  );
}
