import { longDay } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import type { LanguageForm } from '~/language/language-form';
import { mailText } from '~/messages/mail-frame.server';
import { mayMail } from '~/messages/mail-limits.server';
import { queueMail } from '~/messages/queue-mail.server';
import { paths } from '~/paths';
import { publicAddress } from '~/platform/config.server';
import type { Transaction } from '~/platform/database.server';
import { mailedSubmission } from './mailed-submission.server';
import { whatWasSaid } from './what-was-said';

/** What happened to a submission: its sender corrected it or took it back; the municipality removed or restored it. */
export type SubmissionChange = 'corrected' | 'withdrawn' | 'removed' | 'restored';

/**
 * Tells a sender who gave an address what happened to their submission. The mail has no private link: the secret is
 * theirs alone, and who has lost it gets a new one by the page that the mail names.
 *
 * @param language the form in which they used the page; the one they wrote in unless said
 */
export async function queueChangeMail(
  tx: Transaction,
  submissionId: string,
  change: SubmissionChange,
  language?: LanguageForm,
): Promise<void> {
  const submission = await mailedSubmission(tx, submissionId);
  if (!submission) return;
  const { reference, hearing, to, senderName, removedReason } = submission;
  const bySender = change === 'corrected' || change === 'withdrawn';
  if (bySender && !(await mayMail(tx, to))) return;
  const form = language ?? submission.languageForm;
  const t = i18nFor(form).getFixedT(null, 'submissions');
  const text = await mailText(
    tx,
    form,
    [
      t(`mail.${change}.lead`, { plan: hearing.plan.title }),
      t('mail.reference', { reference }),
      change === 'removed' && [t('mail.removed.reason'), `> ${removedReason}`].join('\n'),
      change === 'corrected' && [t('mail.corrected.now'), whatWasSaid(t, submission)].join('\n\n'),
      t(`mail.${change}.next`, { day: longDay(hearing.closesOn) }),
      [t('mail.lost'), publicAddress(paths.lostLink())].join('\n'),
      bySender && t('mail.notYouChanged'),
    ],
    senderName,
  );
  const subject = t(`mail.${change}.subject`, { plan: hearing.plan.title, reference });
  await queueMail(tx, { kind: change, to, languageForm: form, subject, text });
}
