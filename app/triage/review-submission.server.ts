import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';

/** Marks a submission as looked over; where its hearing shows inputs after review, the public sees it from now on. */
export async function reviewSubmission(submissionId: string, hearingId: string, actorId: string): Promise<void> {
  await database().$transaction(async (tx) => {
    found(await tx.submission.findFirst({ where: { id: submissionId, hearingId }, select: { id: true } }));
    const { count } = await tx.submission.updateMany({
      where: { id: submissionId, reviewedAt: null },
      data: { reviewedAt: new Date() },
    });
    if (count === 0) return;
    await recordEvent(tx, {
      actorId,
      action: 'submission.reviewed',
      subjectType: 'submission',
      subjectId: submissionId,
    });
  });
}
