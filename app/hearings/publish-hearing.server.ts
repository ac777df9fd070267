import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { periodProblem } from './period';

/**
 * Publishes a hearing and with it the version it is about. From then on the text never changes, and of the hearing
 * only its last day (later) and who sees the inputs. The page refuses days that have passed (`publishProblem`).
 *
 * @throws Failure `conflict` when the hearing was changed since the planner saw it or is published already, and
 *   `badRequest` when its period is not lawful or there is nothing to read in its version
 */
export async function publishHearing(hearingId: string, revision: number, actorId: string): Promise<void> {
  await database().$transaction(async (tx) => {
    const hearing = found(await tx.hearing.findUnique({ where: { id: hearingId }, include: { plan: true } }));
    if (hearing.publishedAt || hearing.revision !== revision) throw new Failure('conflict');
    if (periodProblem(hearing, hearing.plan.kind)) throw new Failure('badRequest');
    if ((await tx.section.count({ where: { versionId: hearing.versionId } })) === 0) throw new Failure('badRequest');

    const publishedAt = new Date();
    await tx.hearing.update({
      where: { id: hearingId },
      data: { publishedAt, publishedById: actorId, revision: { increment: 1 } },
    });
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
