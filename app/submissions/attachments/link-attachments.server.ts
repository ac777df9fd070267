import type { Transaction } from '~/platform/database.server';
import { enqueueJob } from '~/platform/jobs.server';
import type { SentAttachment } from '../sent-submission';

/**
 * Makes the files that were sent the submission's own, and marks those that its sender took out. Which files a form may
 * name was decided when it was read (`filesOfForm`).
 */
export async function linkAttachments(
  tx: Transaction,
  submissionId: string,
  sent: readonly SentAttachment[],
  at: Date,
): Promise<void> {
  const ids = sent.map(({ id }) => id);
  const fresh = await tx.attachment.findMany({ where: { id: { in: ids }, submissionId: null }, select: { id: true } });
  for (const { id } of fresh) {
    await tx.attachment.update({ where: { id }, data: { submissionId } });
    await enqueueJob(tx, {
      kind: 'attachment.readText',
      payload: { attachmentId: id },
      key: `attachment.readText ${id}`,
    });
  }
  await tx.attachment.updateMany({
    where: { submissionId, id: { notIn: ids }, withdrawnAt: null },
    data: { withdrawnAt: at, publicState: 'hidden' },
  });
}
