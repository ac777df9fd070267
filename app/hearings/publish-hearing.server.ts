import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { periodProblem } from './period';

/**
 * Publishes a hearing and with it the version it is about. From then on neither changes.
 * Throws `conflict` when the hearing was changed since the planner saw it or is published already, and `badRequest`
 * when its period is not lawful.
 */
export async function publishHearing(hearingId: string, revision: number, actorId: string): Promise<void> {
  const hearing = found(
    await database().hearing.findUnique({ where: { id: hearingId }, include: { plan: true, version: true } }),
  );
  if (periodProblem(hearing, hearing.plan.kind)) throw new Failure('badRequest');
  const publishedAt = new Date();
  await database().$transaction(async (tx) => {
    const { count } = await tx.hearing.updateMany({
      where: { id: hearingId, revision, publishedAt: null },
      data: { publishedAt, publishedById: actorId, revision: { increment: 1 } },
    });
    if (count === 0) throw new Failure('conflict');
    await tx.planVersion.updateMany({ where: { id: hearing.versionId, publishedAt: null }, data: { publishedAt } });
    await tx.plan.update({ where: { id: hearing.planId }, data: { stage: 'hearing', revision: { increment: 1 } } });
    await recordEvent(tx, {
      actorId,
      action: 'hearing.published',
      subjectType: 'hearing',
      subjectId: hearingId,
      details: { version: hearing.versionId, opensOn: hearing.opensOn, closesOn: hearing.closesOn },
    });
  });
}
