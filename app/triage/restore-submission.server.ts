import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { queueChangeMail } from '~/submissions/mails/queue-change-mail.server';

/**
 * Lets the public see a removed submission again.
 *
 * @throws Failure `conflict` when it is not removed
 */
export async function restoreSubmission(submissionId: string, actorId: string): Promise<void> {
  await database().$transaction(async (tx) => {
    found(await tx.submission.findUnique({ where: { id: submissionId }, select: { id: true } }));
    const { count } = await tx.submission.updateMany({
      where: { id: submissionId, publicState: 'removed' },
      data: { publicState: 'visible', removedReason: '' },
    });
    if (count === 0) throw new Failure('conflict');
    await recordEvent(tx, {
      actorId,
      action: 'submission.restored',
      subjectType: 'submission',
      subjectId: submissionId,
    });
    await queueChangeMail(tx, submissionId, 'restored');
  });
}
