import { recordEvents } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import type { WorkshopSpeakers } from '~/submissions/speaker-groups';

export interface SpeakersChange {
  workshopId: string;
  /** What the planner saw. */
  before: WorkshopSpeakers | null;
  speakers: WorkshopSpeakers | null;
}

/**
 * Says who took part in workshops of a hearing, as the groups that the overview compares. All changes are made or none.
 *
 * @throws Failure `conflict` when one was changed since the planner saw it
 */
export async function setWorkshopSpeakers(
  hearingId: string,
  changes: SpeakersChange[],
  actorId: string,
): Promise<void> {
  const real = changes.filter(({ before, speakers }) => before !== speakers);
  if (real.length === 0) return;
  await database().$transaction(async (tx) => {
    for (const { workshopId, before, speakers } of real) {
      const { count } = await tx.workshop.updateMany({
        where: { id: workshopId, hearingId, speakers: before },
        data: { speakers, revision: { increment: 1 } },
      });
      if (count !== 1) throw new Failure('conflict');
    }
    await recordEvents(
      tx,
      real.map(({ workshopId, speakers }) => ({
        actorId,
        action: 'workshop.speakersSet',
        subjectType: 'workshop',
        subjectId: workshopId,
        details: { speakers },
      })),
    );
  });
}
