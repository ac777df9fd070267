import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { demoPassword } from './demo-accounts';
import { hashPassword, verifyPassword } from './password.server';
import { endAllSessions, startSession } from './sessions.server';
import { takeAttempt } from './sign-in-limit.server';

interface PasswordChange {
  userId: string;
  old: string;
  new: string;
  clientAddress: string;
}

/**
 * Changes one's own password and ends one's sessions everywhere. Whoever finds a browser signed in must not be able to
 * guess at the old password either, so attempts are limited together with those to sign in.
 *
 * @returns the Set-Cookie header of a new session for this browser, or what is in the way
 */
export async function changeOwnPassword(
  change: PasswordChange,
): Promise<{ setCookie: string } | { problem: 'wrong' | 'tooMany' | 'demo' }> {
  const { userId } = change;
  const user = found(
    await database().user.findUnique({ where: { id: userId }, select: { email: true, passwordHash: true } }),
  );
  const counted = await takeAttempt(user.email, change.clientAddress);
  if (!counted) return { problem: 'tooMany' };
  if (!(await verifyPassword(user.passwordHash, change.old))) return { problem: 'wrong' };
  await counted.succeeded();
  // Everybody uses the demonstration's accounts.
  if (change.old === demoPassword) return { problem: 'demo' };
  const passwordHash = await hashPassword(change.new);
  await database().$transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { passwordHash, revision: { increment: 1 } } });
    await recordEvent(tx, { actorId: userId, action: 'user.passwordChanged', subjectType: 'user', subjectId: userId });
  });
  await endAllSessions(userId);
  return { setCookie: await startSession(userId) };
}
