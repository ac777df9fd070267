import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longInstant } from '~/language/dates';
import { langOf } from '~/language/language-form';
import { paths } from '~/paths';
import { PublicWords } from '~/privacy/public-words';
import type { WaitingSubmission } from './waiting-submissions.server';

interface Props {
  submission: WaitingSubmission;
  planLanguage: string;
}

/** One submission that waits: all of it, why it is held, and the two things that can be decided. */
export function WaitingSubmissionItem({ submission, planLanguage }: Props) {
  const { t } = useTranslation('triage');
  const { id, revision, reference, held, heldReason, inputs } = submission;
  const value = `${id}:${revision}`;
  return (
    <li className="waiting-submission" data-waiting tabIndex={-1} aria-labelledby={`heading-${id}`}>
      <div className="row">
        <input
          className="ds-input"
          type="checkbox"
          name="submission"
          value={value}
          aria-label={t('toReview.choose', { reference })}
        />
        <h2 className="ds-heading" data-size="2xs" id={`heading-${id}`}>
          <Link className="ds-link" to={paths.submission(reference)}>
            {reference}
          </Link>
        </h2>
        {held && (
          <span className="ds-tag" data-color="warning" data-size="sm">
            {t('toReview.held')}
          </span>
        )}
      </div>
      <p className="muted small">
        {submission.sender || t('unknownSender')} · {t(`channel.${submission.channel}`)} ·{' '}
        {longInstant(new Date(submission.receivedAt))}
      </p>
      {held && heldReason && <p>{t(`toReview.reason.${heldReason}`)}</p>}
      {inputs.map((input) => (
        <div className="stack" data-gap="sm" key={input.id}>
          <p className="muted small" lang={input.sectionTitle ? planLanguage : undefined}>
            {input.sectionTitle ?? t('wholePlan')}
          </p>
          <p className="wrap-lines" lang={langOf(input)}>
            <PublicWords text={input.publicText} />
          </p>
          {input.publicProposedText && (
            <blockquote className="quote wrap-lines" lang={langOf(input)}>
              <PublicWords text={input.publicProposedText} />
            </blockquote>
          )}
        </div>
      ))}
      <p className="row">
        <button
          className="ds-button"
          data-size="sm"
          data-key="approve"
          name="decision"
          value={`approve:${value}`}
          aria-label={t('toReview.approveOf', { reference })}
        >
          {t('toReview.approve')}
        </button>
        {!held && (
          <button
            className="ds-button"
            data-size="sm"
            data-variant="secondary"
            data-key="hold"
            name="decision"
            value={`hold:${value}`}
            aria-label={t('toReview.holdOf', { reference })}
          >
            {t('toReview.hold')}
          </button>
        )}
        <Link className="ds-link" to={paths.redact(reference)}>
          {t('toReview.redact')}
        </Link>
      </p>
    </li>
  );
}
