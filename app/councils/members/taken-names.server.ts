import { database } from '~/platform/database.server';

/** The members who have come in on a device of their own. */
export async function takenNames(roundId: string): Promise<Set<string>> {
  const sessions = await database().memberSession.findMany({ where: { roundId }, select: { membershipId: true } });
  return new Set(sessions.map(({ membershipId }) => membershipId));
}
