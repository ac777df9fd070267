import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { dayInNorway, type Day } from '~/platform/norwegian-time';
import { extensionProblem } from './period';

/**
 * Gives a published hearing a later last day. It is the only change of its period that there is.
 *
 * @throws Failure `badRequest` when the day is not later, or past; `conflict` when the hearing was changed meanwhile
 */
export async function extendHearing(
  hearingId: string,
  revision: number,
  closesOn: Day,
  actorId: string,
): Promise<void> {
  await database().$transaction(async (tx) => {
    const hearing = found(await tx.hearing.findUnique({ where: { id: hearingId } }));
    if (!hearing.publishedAt || hearing.revision !== revision) throw new Failure('conflict');
    if (extensionProblem(hearing.closesOn, closesOn, dayInNorway(new Date()))) throw new Failure('badRequest');
    await tx.hearing.update({ where: { id: hearingId }, data: { closesOn, revision: { increment: 1 } } });
    await recordEvent(tx, {
      actorId,
      action: 'hearing.extended',
      subjectType: 'hearing',
      subjectId: hearingId,
      details: { from: hearing.closesOn, to: closesOn },
    });
  });
}
