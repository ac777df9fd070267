import { config } from '~/platform/config.server';
import { database, type Transaction } from '~/platform/database.server';
import { hashSecret, newSecret } from '~/platform/reference.server';

/** Long enough from the invitation to the answers; what may be done with it is decided by the round's stage. */
const sessionDays = 120;
const cookieName = 'member';

/**
 * Lets a member in without an account: gives the Set-Cookie header. The cookie is sent to the pages of this round only,
 * and the table keeps a hash of what is in it.
 */
export async function startMemberSession(
  tx: Transaction,
  member: { roundId: string; membershipId: string; byCode: boolean },
): Promise<string> {
  const id = newSecret();
  const seconds = sessionDays * 24 * 60 * 60;
  await tx.memberSession.deleteMany({ where: { expiresAt: { lt: new Date() } } });
  await tx.memberSession.create({
    data: { ...member, id: hashSecret(id), expiresAt: new Date(Date.now() + seconds * 1000) },
  });
  const secure = config().secureCookies ? '; Secure' : '';
  return `${cookieName}=${id}; Path=/rad/${member.roundId}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** The member whose session the request carries in this round. Null when there is none, or it was ended. */
export async function memberFromCookie(roundId: string, cookies: string): Promise<string | null> {
  const ids = [...cookies.matchAll(/(?:^|;\s*)member=([\w-]{43})(?=;|$)/g)].map(([, id]) => hashSecret(id!));
  if (ids.length === 0) return null;
  const session = await database().memberSession.findFirst({
    where: { id: { in: ids }, roundId, expiresAt: { gt: new Date() } },
    select: { membershipId: true },
  });
  return session?.membershipId ?? null;
}
