import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';

interface Review {
  submissionId: string;
  hearingId: string;
  /** The revision that the planner read. */
  revision: number;
}

/**
 * Marks a submission as looked over; where its hearing shows inputs after review, the public sees it from now on.
 *
 * @throws Failure `conflict` when its sender changed it since the planner read it
 */
export async function reviewSubmission({ submissionId, hearingId, revision }: Review, actorId: string): Promise<void> {
  await database().$transaction(async (tx) => {
    const submission = found(
      await tx.submission.findFirst({ where: { id: submissionId, hearingId }, select: { revision: true } }),
    );
    if (submission.revision !== revision) throw new Failure('conflict');
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
      details: { revision },
    });
  });
}
