import type { SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longInstant } from '~/language/dates';
import { TextArea } from '~/ui/field';
import type { WholeSubmission } from './queries.server';

type Message = 'tooLong' | 'reasonNeeded';

/** Whether the public sees a submission, and the buttons that change it. */
export function Visibility({ submission, result }: { submission: WholeSubmission; result: SubmissionResult | null }) {
  const { t } = useTranslation('triage');
  const { withdrawnAt, publicState, removedReason, reviewedAt, heldAt, hearing } = submission;
  const waits = hearing.inputVisibility === 'afterReview' && !reviewedAt;
  const typed = result?.initialValue?.reason;
  return (
    <section className="stack" aria-labelledby="visibility">
      <h2 className="ds-heading" data-size="sm" id="visibility">
        {t('submission.visibility')}
      </h2>
      {withdrawnAt ? (
        <p>{t('submission.state.withdrawn', { at: longInstant(withdrawnAt) })}</p>
      ) : publicState === 'removed' ? (
        <>
          <p>{t('submission.state.removed')}</p>
          <blockquote className="quote wrap-lines">{removedReason}</blockquote>
          <Form method="post">
            <button className="ds-button" data-variant="secondary" name="intent" value="restore">
              {t('submission.restore')}
            </button>
          </Form>
        </>
      ) : (
        <>
          <p>{t(`submission.state.${heldAt ? 'held' : waits ? 'waiting' : 'visible'}`)}</p>
          {reviewedAt ? (
            <p className="muted small">{t('submission.reviewed', { at: longInstant(reviewedAt) })}</p>
          ) : (
            <Form method="post">
              <input type="hidden" name="revision" value={submission.revision} />
              <button
                className="ds-button"
                data-variant={waits || heldAt ? 'primary' : 'secondary'}
                name="intent"
                value="review"
              >
                {t(heldAt ? 'submission.approve' : 'submission.review')}
              </button>
            </Form>
          )}
          {!heldAt && (
            <Form method="post">
              <input type="hidden" name="revision" value={submission.revision} />
              <button className="ds-button" data-variant="secondary" name="intent" value="hold">
                {t('submission.hold')}
              </button>
            </Form>
          )}
          <details className="ds-details" open={result !== null}>
            <summary>{t('submission.remove')}</summary>
            <Form className="stack" method="post">
              <TextArea
                id="reason"
                name="reason"
                label={t('submission.removeReason')}
                hint={t('submission.removeHint')}
                rows={3}
                required
                defaultValue={typeof typed === 'string' ? typed : ''}
                errors={result?.error?.reason?.map((code) => t(`error.${code as Message}`))}
              />
              <button className="ds-button" data-color="danger" name="intent" value="remove">
                {t('submission.remove')}
              </button>
            </Form>
          </details>
        </>
      )}
    </section>
  );
}
