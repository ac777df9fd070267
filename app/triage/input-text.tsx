import { useTranslation } from 'react-i18next';
import { langOf } from '~/language/language-form';
import { longInstant } from '~/language/dates';
import { paths } from '~/paths';
import { PublicWords } from '~/privacy/public-words';
import { LanguageChoice } from '~/submissions/language-choice';
import { Proposal, StanceTag } from '~/submissions/point-view';
import { TextChange } from '~/submissions/text-change-view';
import { Notice } from '~/ui/notice';
import type { OpenedInput } from './queries.server';
import { OriginalNotice } from './redaction/original-notice';

/** What was said, by whom, and what it said before its sender corrected it. */
export function InputText({ input }: { input: OpenedInput }) {
  const { t } = useTranslation('triage');
  const { submission } = input;
  return (
    <section className="stack" aria-labelledby="says">
      <h2 className="ds-heading" data-size="sm" id="says">
        {t('input.text')}
      </h2>
      {submission.withdrawnAt && (
        <Notice tone="warning">
          <p>{t('input.withdrawn', { at: longInstant(submission.withdrawnAt) })}</p>
        </Notice>
      )}
      {input.withdrawnAt && (
        <Notice tone="warning">
          <p>{t('input.pointWithdrawn', { at: longInstant(input.withdrawnAt) })}</p>
        </Notice>
      )}
      {input.changedSinceAnswer && (
        <Notice tone="warning">
          <p>{t('input.changedSinceAnswer')}</p>
        </Notice>
      )}
      {submission.publicState === 'removed' && (
        <Notice tone="warning">
          <p>{t('input.removed', { reason: submission.removedReason })}</p>
        </Notice>
      )}
      <div className="input-text wrap-lines" lang={langOf(input)}>
        <PublicWords text={input.text} />
      </div>
      <OriginalNotice hides={input.hides} original={false} reference={submission.reference} />
      <Proposal input={input} />
      {input.attachments.length > 0 && (
        <ul className="tidy-list small">
          {input.attachments.map(({ id, fileName }) => (
            <li key={id}>
              <a className="ds-link" href={paths.submissionAttachment(submission.reference, id)} download>
                {fileName}
              </a>
            </li>
          ))}
        </ul>
      )}
      <dl className="facts small">
        {input.stance && (
          <>
            <dt>{t('input.stance')}</dt>
            <dd>
              <StanceTag stance={input.stance} />
            </dd>
          </>
        )}
        <dt>{t('input.from')}</dt>
        <dd>{submission.sender || t('unknownSender')}</dd>
        <dt>{t('input.channel')}</dt>
        <dd>{t(`channel.${submission.channel}`)}</dd>
        <dt>{t('input.received')}</dt>
        <dd>{longInstant(submission.receivedAt)}</dd>
        <dt>{t('input.language')}</dt>
        <dd>
          <LanguageChoice input={input} />
        </dd>
        {input.supports > 0 && (
          <>
            <dt>{t('supportLabel')}</dt>
            <dd>{t('supports', { count: input.supports })}</dd>
          </>
        )}
        {input.leansTo && (
          <>
            <dt>{t('input.leansTo')}</dt>
            <dd>{t(`element.${input.leansTo}`)}</dd>
          </>
        )}
      </dl>
      {input.earlierTexts.length > 0 && (
        <details className="ds-details">
          <summary>{t('input.earlier')}</summary>
          <div className="stack">
            {input.earlierTexts.map(({ number, text, languageForm, createdAt }) => (
              <div className="stack" data-gap="sm" key={number}>
                <p className="muted small">{t('input.earlierAt', { at: longInstant(createdAt) })}</p>
                <blockquote className="quote" lang={languageForm}>
                  <TextChange from={text} to={input.text} lang={languageForm} />
                </blockquote>
              </div>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
