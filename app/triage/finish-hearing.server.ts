import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import { completenessOf } from './completeness.server';

/**
 * Says that a hearing is finished: every input has its outcome, approved where it asks for that, and every statutory
 * council has answered or its silence has a reason.
 *
 * @throws Failure `conflict` when it lacks something (also something that came in while the planner looked), or is
 * finished already
 */
export async function finishHearing(hearingId: string, actorId: string): Promise<void> {
  if (!(await completenessOf(hearingId)).complete) throw new Failure('conflict');
  await database().$transaction(async (tx) => {
    if ((await tx.hearingFinish.count({ where: { hearingId, reopenedAt: null } })) > 0) throw new Failure('conflict');
    // What was committed while the gate was being read: the list is kept by the database within every transaction.
    const [{ lacking }] = await tx.$queryRaw<[{ lacking: bigint | number }]>`
      SELECT count(*) AS lacking FROM "InputListing"
      WHERE "hearingId" = ${hearingId} AND ("state" IN ('open', 'proposed') OR ("changed" = 1 AND "state" <> 'withdrawn'))`;
    if (Number(lacking) > 0) throw new Failure('conflict');
    await tx.hearingFinish.create({ data: { hearingId, finishedById: actorId } });
    await recordEvent(tx, { actorId, action: 'hearing.finished', subjectType: 'hearing', subjectId: hearingId });
  });
}

/**
 * Takes up a finished hearing again, with the reason for it.
 *
 * @throws Failure `badRequest` without a reason, `conflict` when it is not finished
 */
export async function reopenHearing(hearingId: string, reason: string, actorId: string): Promise<void> {
  const reopenReason = reason.trim();
  if (!reopenReason) throw new Failure('badRequest');
  await database().$transaction(async (tx) => {
    const { count } = await tx.hearingFinish.updateMany({
      where: { hearingId, reopenedAt: null },
      data: { reopenedAt: new Date(), reopenedById: actorId, reopenReason },
    });
    if (count === 0) throw new Failure('conflict');
    await recordEvent(tx, {
      actorId,
      action: 'hearing.reopened',
      subjectType: 'hearing',
      subjectId: hearingId,
      details: { reason: reopenReason },
    });
  });
}

/** When a hearing was finished and by whom, and when and why it was taken up again, newest first. */
export async function finishesOf(hearingId: string) {
  const finishes = await database().hearingFinish.findMany({ where: { hearingId }, orderBy: { finishedAt: 'desc' } });
  const ids = finishes.flatMap(({ finishedById, reopenedById }) => [
    finishedById,
    ...(reopenedById ? [reopenedById] : []),
  ]);
  const people = await database().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? '';
  return finishes.map(({ id, finishedAt, finishedById, reopenedAt, reopenedById, reopenReason }) => ({
    id,
    finishedAt,
    finishedBy: nameOf(finishedById),
    reopenedAt,
    reopenedBy: nameOf(reopenedById),
    reopenReason,
  }));
}
