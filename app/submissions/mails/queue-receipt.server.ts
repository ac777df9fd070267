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

/**
 * Queues the receipt for a sender who gave an address: reference, private link, what was said, and what happens next.
 *
 * @param secret of the private link
 * @param language the form in which the sender used the page
 */
export async function queueReceipt(
  tx: Transaction,
  submissionId: string,
  secret: string,
  language: LanguageForm,
): Promise<void> {
  const submission = await mailedSubmission(tx, submissionId);
  if (!submission || !(await mayMail(tx, submission.to))) return;
  const { reference, hearing, to, senderName } = submission;
  const { plan } = hearing;
  const t = i18nFor(language).getFixedT(null, 'submissions');
  const day = longDay(hearing.closesOn);
  const text = await mailText(
    tx,
    language,
    [
      t('mail.receipt.lead', { plan: plan.title }),
      t('mail.reference', { reference }),
      [t('mail.link'), publicAddress(paths.ownSubmission(reference, secret))].join('\n'),
      t('mail.linkHint', { day }),
      [t('receipt.sent'), whatWasSaid(t, submission)].join('\n\n'),
      [
        t('receipt.next'),
        `- ${t(submission.heldAt ? 'receipt.nextHeld' : `receipt.nextShown.${hearing.inputVisibility}`)}`,
        `- ${t('receipt.nextDeadline', { day })}`,
        `- ${t('receipt.nextAnswer')}`,
        ...(plan.decidedBy ? [`- ${t('receipt.nextDecides', { who: plan.decidedBy })}`] : []),
      ].join('\n'),
      [t('mail.lost'), publicAddress(paths.lostLink())].join('\n'),
      t('mail.notYou'),
    ],
    senderName,
  );
  const subject = t('mail.receipt.subject', { plan: plan.title, reference });
  await queueMail(tx, { kind: 'receipt', to, languageForm: language, subject, text });
}
