import { database } from '~/platform/database.server';
import { newSecret } from '~/platform/reference.server';
import { demoPassword } from './demo-accounts';
import { municipality } from './municipality.server';
import { hashPassword, verifyPassword } from './password.server';
import { endSession, startSession } from './sessions.server';
import { takeAttempt } from './sign-in-limit.server';

interface Attempt {
  email: string;
  password: string;
  clientAddress: string;
  cookies: string;
}

/** A password nobody has, so that an unknown e-mail takes as long to refuse as a wrong password. */
const nobodysPassword = hashPassword(newSecret());

/**
 * Signs in with e-mail and password. The session the browser had is ended and a new one begun, so that nobody can
 * plant a session and wait for its owner (session fixation).
 *
 * @returns the Set-Cookie headers, or what is in the way; never which of e-mail and password was wrong
 */
export async function signIn(attempt: Attempt): Promise<{ setCookies: string[] } | { problem: 'wrong' | 'tooMany' }> {
  const email = attempt.email.trim().toLowerCase();
  const counted = await takeAttempt(email, attempt.clientAddress);
  if (!counted) return { problem: 'tooMany' };
  const user = await database().user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, active: true },
  });
  const right = await verifyPassword(user?.passwordHash ?? (await nobodysPassword), attempt.password);
  const opensDemoOnly = attempt.password === demoPassword && !(await municipality()).demo;
  if (!user?.active || !right || opensDemoOnly) return { problem: 'wrong' };
  await counted.succeeded();
  return { setCookies: [await endSession(attempt.cookies), await startSession(user.id)] };
}
