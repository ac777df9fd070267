import { useTranslation } from 'react-i18next';
import { longInstant } from '~/language/dates';
import { TextChange } from '~/submissions/text-change-view';
import type { WholeSubmission } from './queries.server';

type Revision = WholeSubmission['revisions'][number];

/** Everything that was sent, newest first, each with what it changed from the one before. */
export function RevisionList({ revisions }: { revisions: Revision[] }) {
  const { t } = useTranslation('triage');
  return (
    <section className="stack" aria-labelledby="revisions">
      <h2 className="ds-heading" data-size="sm" id="revisions">
        {t('submission.revisions')}
      </h2>
      {revisions
        .map((revision, index) => ({ revision, before: revisions[index - 1] }))
        .reverse()
        .map(({ revision, before }) => (
          <details className="ds-details" key={revision.number}>
            <summary>
              {t('submission.revision', { number: revision.number, at: longInstant(revision.createdAt) })}
            </summary>
            <OneRevision revision={revision} before={before} />
          </details>
        ))}
    </section>
  );
}

function OneRevision({ revision, before }: { revision: Revision; before: Revision | undefined }) {
  const { t } = useTranslation('triage');
  const earlier = new Map(before?.points.map((point) => [point.number, point]));
  const takenOut =
    before?.points.filter(({ number }) => !revision.points.some((point) => point.number === number)) ?? [];
  return (
    <ol className="stack plain-list">
      {revision.points.map((point) => {
        const was = earlier.get(point.number);
        const changed = was !== undefined && was.text !== point.text;
        return (
          <li className="stack" data-gap="sm" key={point.number}>
            <p className="muted small">
              {t('submission.point', { number: point.number })}
              {before && ` · ${t(`submission.change.${was ? (changed ? 'changed' : 'same') : 'added'}`)}`}
            </p>
            {changed ? (
              <TextChange from={was.text} to={point.text} lang={point.languageForm} />
            ) : (
              <p className="wrap-lines" lang={point.languageForm}>
                {point.text}
              </p>
            )}
            {point.proposedText && (
              <>
                <p className="muted small">{t('submission.proposed')}</p>
                <TextChange from={was?.proposedText ?? ''} to={point.proposedText} lang={point.languageForm} />
              </>
            )}
          </li>
        );
      })}
      {takenOut.map((point) => (
        <li className="stack" data-gap="sm" key={point.number}>
          <p className="muted small">
            {t('submission.point', { number: point.number })} · {t('submission.change.takenOut')}
          </p>
          <p className="wrap-lines" lang={point.languageForm}>
            <del>{point.text}</del>
          </p>
        </li>
      ))}
      {revision.attachments.length > 0 && (
        <li className="small">{t('submission.attached', { names: revision.attachments.join(', ') })}</li>
      )}
    </ol>
  );
}
