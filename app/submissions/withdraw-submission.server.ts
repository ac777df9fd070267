import { recordEvent } from '~/audit/record.server';
import { hearingState } from '~/hearings/period';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';

/**
 * The sender takes back what they said. It stays on record for the planning group, marked, and leaves public view.
 *
 * @throws Failure `gone` when the hearing is no longer open
 */
export async function withdrawSubmission(submissionId: string): Promise<void> {
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
  });
}
