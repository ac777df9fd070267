import { config } from '~/platform/config.server';
import { database } from '~/platform/database.server';
import { hashSecret, newSecret } from '~/platform/reference.server';

/** Somebody who has signed in with the provider. No roles: they can do nothing that staff can. */
export interface Participant {
  id: string;
}

const cookieName = 'participant';
/** A library's computer forgets them soon; writing a statement takes its time. */
const hours = 4;

function sessionCookie(secret: string | null): string {
  const parts = [`${cookieName}=${secret ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Lax'];
  // Without Max-Age it ends with the browser, too.
  if (!secret) parts.push('Max-Age=0');
  if (config().secureCookies) parts.push('Secure');
  return parts.join('; ');
}

const secretIn = (cookieHeader: string) => new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]{43})`).exec(cookieHeader)?.[1];

/** Of who has sent nothing, begun nothing and is signed in nowhere, nothing is kept. */
const leftNothing = { sessions: { none: {} }, submissions: { none: {} }, drafts: { none: {} } };

/**
 * Begins a session, apart from those of staff: another cookie, another table. Only hashes are kept, of the person and of
 * the secret in the cookie.
 *
 * @param person what the provider calls the person, for us only
 * @param providerSession the provider's `sid`, by which it tells us when the person has signed out there
 * @returns the Set-Cookie header
 */
export async function startParticipantSession(person: string, providerSession: string | null): Promise<string> {
  const secret = newSecret();
  const subjectHash = hashSecret(person);
  const now = Date.now();
  await database().$transaction(async (tx) => {
    const { id } = await tx.participant.upsert({ where: { subjectHash }, create: { subjectHash }, update: {} });
    await tx.participantSession.create({
      data: {
        id: hashSecret(secret),
        participantId: id,
        providerSession: providerSession === null ? null : hashSecret(providerSession),
        expiresAt: new Date(now + hours * 60 * 60 * 1000),
      },
    });
    await tx.participantSession.deleteMany({ where: { expiresAt: { lte: new Date(now) } } });
    await tx.participant.deleteMany({ where: leftNothing });
  });
  return sessionCookie(secret);
}

/** Whose session the request's cookie is; null for nobody's, and for one that has ended. */
export async function readParticipant(cookieHeader: string): Promise<Participant | null> {
  const secret = secretIn(cookieHeader);
  if (!secret) return null;
  const row = await database().participantSession.findUnique({ where: { id: hashSecret(secret) } });
  return row && row.expiresAt > new Date() ? { id: row.participantId } : null;
}

/** Ends the request's session, and gives the Set-Cookie header that clears its cookie. */
export async function endParticipantSession(cookieHeader: string): Promise<string> {
  const secret = secretIn(cookieHeader);
  if (secret) {
    await database().$transaction([
      database().participantSession.deleteMany({ where: { id: hashSecret(secret) } }),
      database().participant.deleteMany({ where: leftNothing }),
    ]);
  }
  return sessionCookie(null);
}

/** Ends the sessions that began in a session of the provider's which has ended (front-channel logout). */
export async function endSessionsOfProvider(providerSession: string): Promise<void> {
  await database().participantSession.deleteMany({ where: { providerSession: hashSecret(providerSession) } });
}
