import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longInstant } from '~/language/dates';
import { TextArea } from '~/ui/field';
import { Notice } from '~/ui/notice';
import type { OpenedInput } from './queries.server';

interface Props {
  input: OpenedInput;
  viewerId: string;
  action: string;
  commentNeeded: boolean;
}

/** The second pair of eyes: another than the author approves the answer or sends it back. */
export function AnswerReview({ input, viewerId, action, commentNeeded }: Props) {
  const { t } = useTranslation('triage');
  const [answer] = input.assessments;
  if (!answer?.outcome) return null;
  const { review, author } = answer;
  if (review) {
    return (
      <Notice tone={review.verdict === 'approved' ? 'success' : 'warning'}>
        <p>{t(`review.${review.verdict}`, { name: review.reviewer.name, at: longInstant(review.createdAt) })}</p>
        {review.comment && <p className="wrap-lines">{review.comment}</p>}
      </Notice>
    );
  }
  if (author.id === viewerId) {
    return (
      <Notice tone="info">
        <p>{t('review.own')}</p>
      </Notice>
    );
  }
  return (
    <section className="stack answer-form" aria-labelledby="review">
      <h2 className="ds-heading" data-size="sm" id="review">
        {t('review.title')}
      </h2>
      <p>{t('review.lead', { name: author.name })}</p>
      <Form className="stack" method="post" action={action}>
        <input type="hidden" name="intent" value="review" />
        <input type="hidden" name="revision" value={input.revision} />
        <TextArea
          id="comment"
          name="comment"
          label={t('review.comment')}
          hint={t('review.commentHint')}
          errors={commentNeeded ? [t('error.reviewCommentNeeded')] : undefined}
          rows={2}
        />
        <div className="row">
          <button className="ds-button" name="verdict" value="approved">
            {t('review.approve')}
          </button>
          <button className="ds-button" data-variant="secondary" name="verdict" value="returned">
            {t('review.return')}
          </button>
        </div>
      </Form>
    </section>
  );
}
