import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import { retryJob } from '~/platform/jobs.server';
import { jobOf } from '../queue-mail.server';

/**
 * Puts a mail that was given up, or waits for its next attempt, first in the queue again. One whose time has passed
 * is not sent all the same.
 *
 * @throws Failure `conflict` when it was sent meanwhile, is being sent, or its time has passed
 */
export async function retryMail(mailId: string, actorId: string): Promise<void> {
  await database().$transaction(async (tx) => {
    const { count } = await tx.mail.updateMany({
      where: { id: mailId, sentAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
      data: { failedAt: null, failure: '' },
    });
    if (count === 0 || !(await retryJob(tx, jobOf(mailId)))) throw new Failure('conflict');
    await recordEvent(tx, { actorId, action: 'mail.retried', subjectType: 'mail', subjectId: mailId });
  });
}

/** The same for every mail that was given up and whose time has not passed. Gives how many. */
export async function retryFailedMail(actorId: string): Promise<number> {
  return database().$transaction(async (tx) => {
    const failed = await tx.mail.findMany({
      where: { failedAt: { not: null }, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
      select: { id: true },
    });
    for (const { id } of failed) {
      await tx.mail.update({ where: { id }, data: { failedAt: null, failure: '' } });
      await retryJob(tx, jobOf(id));
      await recordEvent(tx, { actorId, action: 'mail.retried', subjectType: 'mail', subjectId: id });
    }
    return failed.length;
  });
}
