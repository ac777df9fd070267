import { recordEvent } from '~/audit/record.server';
import { database, type Transaction } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { queueChangeMail } from '~/submissions/mails/queue-change-mail.server';

/**
 * Takes a submission out of public view. The public sees a stub with the reason; the planning group keeps it whole,
 * and a sender who gave an address is told why.
 *
 * @throws Failure `badRequest` without a reason, `conflict` when it is removed already
 */
export async function removeSubmission(submissionId: string, reason: string, actorId: string): Promise<void> {
  const removedReason = reason.trim();
  if (!removedReason) throw new Failure('badRequest');
  await database().$transaction(async (tx) => {
    found(await tx.submission.findUnique({ where: { id: submissionId }, select: { id: true } }));
    if (!(await takeOutOfView(tx, submissionId, removedReason, actorId))) throw new Failure('conflict');
  });
}

/**
 * The same in the caller's transaction.
 *
 * @returns whether it was in view
 */
export async function takeOutOfView(
  tx: Transaction,
  submissionId: string,
  removedReason: string,
  actorId: string,
): Promise<boolean> {
  const { count } = await tx.submission.updateMany({
    where: { id: submissionId, publicState: 'visible' },
    data: { publicState: 'removed', removedReason },
  });
  if (count === 0) return false;
  await recordEvent(tx, {
    actorId,
    action: 'submission.removed',
    subjectType: 'submission',
    subjectId: submissionId,
  });
  await queueChangeMail(tx, submissionId, 'removed');
  return true;
}
