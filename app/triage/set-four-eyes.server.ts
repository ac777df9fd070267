import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';

/**
 * Says whether answers in a hearing count only when a second person has approved them.
 *
 * @throws Failure `conflict` when the hearing was changed since the planner saw it, or is said to be finished
 */
export async function setFourEyes(
  hearingId: string,
  revision: number,
  wanted: boolean,
  actorId: string,
): Promise<void> {
  await database().$transaction(async (tx) => {
    if ((await tx.hearingFinish.count({ where: { hearingId, reopenedAt: null } })) > 0) throw new Failure('conflict');
    const { count } = await tx.hearing.updateMany({
      where: { id: hearingId, revision },
      data: { fourEyes: wanted, revision: { increment: 1 } },
    });
    if (count === 0) throw new Failure('conflict');
    await recordEvent(tx, {
      actorId,
      action: wanted ? 'hearing.fourEyesOn' : 'hearing.fourEyesOff',
      subjectType: 'hearing',
      subjectId: hearingId,
    });
  });
}
