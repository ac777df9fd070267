import { database } from '~/platform/database.server';

/** What a link from a mail is about. Null: it was never, is ended, or was not confirmed in time. */
export async function followingByToken(token: string | undefined) {
  const following = await database().following.findUnique({
    where: { token: token ?? '' },
    select: {
      id: true,
      kind: true,
      email: true,
      confirmedAt: true,
      confirmBy: true,
      plan: { select: { slug: true, title: true, languageForm: true } },
    },
  });
  if (!following || (!following.confirmedAt && following.confirmBy < new Date())) return null;
  return following;
}

/** The owner of the address says yes. Saying it twice changes nothing. */
export async function confirmFollowing(id: string): Promise<void> {
  await database().following.updateMany({ where: { id, confirmedAt: null }, data: { confirmedAt: new Date() } });
}

/** Ends it: the address is deleted. Ending it twice changes nothing. */
export async function endFollowing(token: string | undefined): Promise<void> {
  await database().following.deleteMany({ where: { token: token ?? '' } });
}

/** Deletes the addresses that nobody confirmed in time. */
export async function forgetUnconfirmed(now = new Date()): Promise<void> {
  const where = { confirmedAt: null, confirmBy: { lt: now } };
  // A look first: a change that changes nothing would take the write lock all the same.
  if ((await database().following.count({ where })) > 0) await database().following.deleteMany({ where });
}
