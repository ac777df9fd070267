import { diffWordsWithSpace } from 'diff';
import { useTranslation } from 'react-i18next';
import { longInstant } from '~/language/dates';
import type { OpenedInput } from './queries.server';
import { OutcomeTag } from './tags';

/** Every answer that was given, newest first, with what each changed in the one before it. */
export function AnswerHistory({ assessments }: { assessments: OpenedInput['assessments'] }) {
  const { t } = useTranslation('triage');
  return (
    <section className="stack" aria-labelledby="history">
      <h2 className="ds-heading" data-size="sm" id="history">
        {t('input.history')}
      </h2>
      {assessments.length === 0 ? (
        <p className="muted">{t('input.noHistory')}</p>
      ) : (
        <ol className="stack plain-list">
          {assessments.map((answer, index) => (
            <Entry answer={answer} before={assessments[index + 1] ?? null} key={answer.id} />
          ))}
        </ol>
      )}
    </section>
  );
}

type Answer = OpenedInput['assessments'][number];

function Entry({ answer, before }: { answer: Answer; before: Answer | null }) {
  const { t } = useTranslation('triage');
  const { outcome, reasoning, planChange, decidedBy, author, createdAt, review, groupAnswer } = answer;
  return (
    <li className="stack history-entry" data-gap="sm">
      <p className="row">
        {before && before.outcome !== outcome && (
          <>
            <OutcomeTag outcome={before.outcome} />
            <span aria-hidden="true">→</span>
            <span className="visually-hidden">{t('history.became')}</span>
          </>
        )}
        <OutcomeTag outcome={outcome} />
        <span className="muted small">{t('input.historyBy', { name: author.name, at: longInstant(createdAt) })}</span>
      </p>
      {decidedBy && (
        <p className="small">
          {t('answer.decidedBy')}: {t(`decidedBy.${decidedBy}`)}
        </p>
      )}
      {groupAnswer && <p className="small">{t('history.common', { title: groupAnswer.group.title })}</p>}
      <Changed before={before?.reasoning ?? null} now={reasoning} />
      {(planChange || before?.planChange) && (
        <div>
          <strong>{t('conflict.planChange')}:</strong> <Changed before={before?.planChange ?? null} now={planChange} />
        </div>
      )}
      {review && (
        <p className="small">
          {t(`review.${review.verdict}`, { name: review.reviewer.name, at: longInstant(review.createdAt) })}
          {review.comment && ` ${review.comment}`}
        </p>
      )}
    </li>
  );
}

/** A text with what was taken out and put in since the one before; as it is where there was none. */
function Changed({ before, now }: { before: string | null; now: string }) {
  const { t } = useTranslation('triage');
  if (before === null || before === now) return now ? <p className="wrap-lines">{now}</p> : null;
  return (
    <p className="wrap-lines">
      {diffWordsWithSpace(before, now).map(({ value, added, removed }, index) =>
        added ? (
          <ins key={index}>
            <span className="visually-hidden">{t('history.added')} </span>
            {value}
          </ins>
        ) : removed ? (
          <del key={index}>
            <span className="visually-hidden">{t('history.removed')} </span>
            {value}
          </del>
        ) : (
          <span key={index}>{value}</span>
        ),
      )}
    </p>
  );
}
