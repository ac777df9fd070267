import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import type { HearingSettings } from './create-hearing.server';

/**
 * Changes when the public sees what was said in a published hearing.
 *
 * @throws Failure `conflict` when the hearing was changed since the planner saw it
 */
export async function changeVisibility(
  hearingId: string,
  revision: number,
  inputVisibility: HearingSettings['inputVisibility'],
  actorId: string,
): Promise<void> {
  await database().$transaction(async (tx) => {
    const hearing = found(await tx.hearing.findUnique({ where: { id: hearingId } }));
    if (!hearing.publishedAt || hearing.revision !== revision) throw new Failure('conflict');
    await tx.hearing.update({ where: { id: hearingId }, data: { inputVisibility, revision: { increment: 1 } } });
    await recordEvent(tx, {
      actorId,
      action: 'hearing.visibilityChanged',
      subjectType: 'hearing',
      subjectId: hearingId,
      details: { from: hearing.inputVisibility, to: inputVisibility },
    });
  });
}
