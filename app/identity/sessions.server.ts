import { Lucia, TimeSpan, type Adapter, type DatabaseSession } from 'lucia';
import { config } from '~/platform/config.server';
import { database } from '~/platform/database.server';
import { hashSecret } from '~/platform/reference.server';
import type { Viewer } from './permissions';

/** However much it is used, a session ends a week after it began. */
const longestSession = 7 * 24 * 60 * 60 * 1000;

type SessionRow = { userId: string; expiresAt: Date };

/** The only file that knows Lucia. The table keeps a hash of each session id; only the cookie holds the id. */
const adapter: Adapter = {
  async getSessionAndUser(id) {
    const row = await database().session.findUnique({
      where: { id: hashSecret(id) },
      include: {
        user: { omit: { passwordHash: true }, include: { roles: { select: { role: true, councilId: true } } } },
      },
    });
    if (!row?.user.active || row.createdAt.getTime() + longestSession < Date.now()) return [null, null];
    const { id: userId, name, email, roles } = row.user;
    return [toSession(id, row), { id: userId, attributes: { name, email, roles } }];
  },
  async getUserSessions(userId) {
    const rows = await database().session.findMany({ where: { userId } });
    return rows.map((row) => toSession(row.id, row));
  },
  async setSession({ id, userId, expiresAt }) {
    await database().session.create({ data: { id: hashSecret(id), userId, expiresAt } });
  },
  async updateSessionExpiration(id, expiresAt) {
    await database().session.updateMany({ where: { id: hashSecret(id) }, data: { expiresAt } });
  },
  async deleteSession(id) {
    await database().session.deleteMany({ where: { id: hashSecret(id) } });
  },
  async deleteUserSessions(userId) {
    await database().session.deleteMany({ where: { userId } });
  },
  async deleteExpiredSessions() {
    await database().session.deleteMany({ where: { expiresAt: { lte: new Date() } } });
  },
};

const toSession = (id: string, { userId, expiresAt }: SessionRow): DatabaseSession => ({
  id,
  userId,
  expiresAt,
  attributes: {},
});

type Sessions = Lucia<Record<never, never>, Omit<Viewer, 'id'>>;
let instance: Sessions | undefined;
const lucia = () =>
  (instance ??= new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(config().sessionHours, 'h'),
    sessionCookie: { name: 'session', attributes: { secure: config().secureCookies, sameSite: 'lax', path: '/' } },
    getSessionAttributes: () => ({}),
    getUserAttributes: ({ name, email, roles }) => ({ name, email, roles }),
  }));

declare module 'lucia' {
  interface Register {
    Lucia: Sessions;
    DatabaseUserAttributes: Omit<Viewer, 'id'>;
  }
}

/** Begins a session and gives the Set-Cookie header for it. Ends what sessions have expired, too. */
export async function startSession(userId: string): Promise<string> {
  await lucia().deleteExpiredSessions();
  const session = await lucia().createSession(userId, {});
  return lucia().createSessionCookie(session.id).serialize();
}

/** Who the request's cookie belongs to, and the Set-Cookie header that renews or clears it, if one is due. */
export async function readSession(cookieHeader: string): Promise<{ viewer: Viewer | null; setCookie: string | null }> {
  const id = lucia().readSessionCookie(cookieHeader);
  if (!id) return { viewer: null, setCookie: null };
  const { session, user } = await lucia().validateSession(id);
  if (!session) return { viewer: null, setCookie: lucia().createBlankSessionCookie().serialize() };
  const setCookie = session.fresh ? lucia().createSessionCookie(session.id).serialize() : null;
  return { viewer: { id: user.id, name: user.name, email: user.email, roles: user.roles }, setCookie };
}

/** Ends the request's session and gives the Set-Cookie header that clears it. */
export async function endSession(cookieHeader: string): Promise<string> {
  const id = lucia().readSessionCookie(cookieHeader);
  if (id) await lucia().invalidateSession(id);
  return lucia().createBlankSessionCookie().serialize();
}

/** Ends all sessions of a user: after a change of password, roles or when the account is closed. */
export const endAllSessions = (userId: string): Promise<void> => lucia().invalidateUserSessions(userId);
