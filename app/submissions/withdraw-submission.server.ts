import { recordEvent } from '~/audit/record.server';
import { hearingState } from '~/hearings/period';
import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { queueChangeMail } from './mails/queue-change-mail.server';

/**
 * The sender takes back what they said. It stays on record for the planning group, marked, and leaves public view.
 *
 * @param pageLanguage the form in which they used the page: that of the mail that confirms it
 * @throws Failure `gone` when the hearing is no longer open
 */
export async function withdrawSubmission(submissionId: string, pageLanguage?: LanguageForm): Promise<void> {
  await database().$transaction(async (tx) => {
    const submission = found(
      await tx.submission.findUnique({ where: { id: submissionId }, include: { hearing: true } }),
    );
    if (submission.withdrawnAt) return;
    const now = new Date();
    if (hearingState(submission.hearing, dayInNorway(now)) !== 'open') throw new Failure('gone');
    await tx.submission.update({ where: { id: submissionId }, data: { withdrawnAt: now } });
    await recordEvent(tx, {
      actorId: null,
      action: 'submission.withdrawn',
      subjectType: 'submission',
      subjectId: submissionId,
    });
    await queueChangeMail(tx, submissionId, 'withdrawn', pageLanguage);
  });
}
