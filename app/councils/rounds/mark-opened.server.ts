import { database } from '~/platform/database.server';

/** Remembers when somebody of the party first looked at its invitation. */
export async function markOpened(consultedPartyId: string): Promise<void> {
  await database().consultedParty.updateMany({
    where: { id: consultedPartyId, openedAt: null },
    data: { openedAt: new Date() },
  });
}
