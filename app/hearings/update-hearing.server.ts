import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { requireOwnVersion, saveParties, type HearingSettings } from './create-hearing.server';

/**
 * Saves a hearing that is not published.
 *
 * @throws Failure `conflict` when it was changed or published since the planner saw it
 */
export async function updateHearing(
  hearingId: string,
  revision: number,
  settings: HearingSettings,
  actorId: string,
): Promise<void> {
  await database().$transaction(async (tx) => {
    const { councils, otherParties, ...fields } = settings;
    const { planId } = found(await tx.hearing.findUnique({ where: { id: hearingId }, select: { planId: true } }));
    await requireOwnVersion(tx, planId, settings.versionId);
    const { count } = await tx.hearing.updateMany({
      where: { id: hearingId, revision, publishedAt: null },
      data: { ...fields, revision: { increment: 1 } },
    });
    if (count === 0) throw new Failure('conflict');
    await saveParties(tx, hearingId, councils, otherParties);
    await recordEvent(tx, { actorId, action: 'hearing.updated', subjectType: 'hearing', subjectId: hearingId });
  });
}
