import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import type { HearingSettings } from './create-hearing.server';

/** What the public sees, and may do beside it. */
export type PublicView = Pick<HearingSettings, 'inputVisibility' | 'namesShown' | 'supportOpen'>;

/**
 * Changes what the public sees of a published hearing. What was said and supported is kept, shown or not.
 *
 * @throws Failure `conflict` when the hearing was changed since the planner saw it
 */
export async function changeVisibility(
  hearingId: string,
  revision: number,
  view: PublicView,
  actorId: string,
): Promise<void> {
  await database().$transaction(async (tx) => {
    const hearing = found(await tx.hearing.findUnique({ where: { id: hearingId } }));
    if (!hearing.publishedAt || hearing.revision !== revision) throw new Failure('conflict');
    await tx.hearing.update({ where: { id: hearingId }, data: { ...view, revision: { increment: 1 } } });
    await recordEvent(tx, {
      actorId,
      action: 'hearing.visibilityChanged',
      subjectType: 'hearing',
      subjectId: hearingId,
      details: {
        from: hearing.inputVisibility,
        to: view.inputVisibility,
        namesShown: view.namesShown,
        supportOpen: view.supportOpen,
      },
    });
  });
}
