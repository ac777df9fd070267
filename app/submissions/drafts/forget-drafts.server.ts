import { database } from '~/platform/database.server';
import { addDays, dayInNorway } from '~/platform/norwegian-time';
import { daysToKeepDraft, daysToKeepLateDraft } from '~/privacy/retention';

/** Throws away what its owner does not want to keep. */
export async function deleteDraft(ownerId: string, id: string): Promise<void> {
  await database().draftStatement.deleteMany({ where: { id, ownerId } });
}

/** Deletes started statements that were left alone, and those of hearings that are over. */
export async function forgetDrafts(now = new Date()): Promise<void> {
  const leftAlone = new Date(now.getTime() - daysToKeepDraft * 24 * 60 * 60_000);
  await database().draftStatement.deleteMany({
    where: {
      OR: [
        { updatedAt: { lt: leftAlone } },
        { hearing: { closesOn: { lt: addDays(dayInNorway(now), -daysToKeepLateDraft) } } },
      ],
    },
  });
}
