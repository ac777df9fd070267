import { beforeEach, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveUser, password } from '../../test/fixtures';
import { requestArgs, statusOf } from '../../test/request-args';
import { hashSecret } from '~/platform/reference.server';
import { demoPassword } from './demo-accounts';
import { hashPassword } from './password.server';
import { readSession, startSession } from './sessions.server';
import { networkOf, takeAttempt } from './sign-in-limit.server';
import { action, loader } from './sign-in-page';
import { action as signOutAction, loader as signOutLoader } from './sign-out';

const db = useTestDatabase();
let place = 0;
let clientAddress = '';
beforeEach(() => (clientAddress = `192.0.2.${++place}`));

const attempt = (form: Record<string, string>, cookie?: string) =>
  action(requestArgs({ form, clientAddress, ...(cookie ? { cookie } : {}) }));

/** The cookie header that a browser sends back after these Set-Cookie headers. */
function cookieOf(headers: Headers): string {
  const last = headers.getSetCookie().at(-1) ?? '';
  return last.split(';')[0]!;
}

async function signedIn(form: Record<string, string>, cookie?: string): Promise<Response> {
  const answer = await attempt(form, cookie);
  if (!(answer instanceof Response)) throw new Error('not signed in');
  return answer;
}

describe('signing in', () => {
  it('begins a session, in the table only as a hash, and goes on to where one was', async () => {
    const { email, id } = await giveUser('planner');
    const answer = await signedIn({ email: ` ${email.toUpperCase()} `, password, next: '/arbeid/import?a=1' });
    expect(answer.headers.get('Location')).toBe('/arbeid/import?a=1');
    const cookie = cookieOf(answer.headers);
    expect((await readSession(cookie)).viewer).toMatchObject({ id, email });
    const [row] = await db().session.findMany({ where: { userId: id } });
    expect(row?.id).toBe(hashSecret(cookie.split('=')[1]!));
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads to another site: %s',
    async (next) => {
      const { email } = await giveUser('planner');
      const answer = await signedIn({ email, password, next });
      expect(answer.headers.get('Location')).toBe('/arbeid');
    },
  );

  it('ends the session that the browser had', async () => {
    const { email, id } = await giveUser('planner');
    const planted = (await startSession(id)).split(';')[0]!;
    const answer = await signedIn({ email, password }, planted);
    expect((await readSession(planted)).viewer).toBeNull();
    expect(cookieOf(answer.headers)).not.toBe(planted);
  });

  it('says the same of an unknown e-mail, a wrong password and a closed account, and keeps the e-mail only', async () => {
    const { email } = await giveUser('planner');
    const closed = await giveUser('planner');
    await db().user.update({ where: { id: closed.id }, data: { active: false } });
    const answers = await Promise.all([
      attempt({ email: 'ingen@example.no', password }),
      attempt({ email, password: 'feil passord' }),
      attempt({ email: closed.email, password }),
    ]);
    const texts = answers.map((answer) => {
      if (!('init' in answer)) throw new Error('signed in');
      expect(answer.init?.status).toBe(400);
      expect(JSON.stringify(answer.data)).not.toContain('passord"');
      return answer.data.error?.[''];
    });
    expect(new Set(texts.map(String)).size).toBe(1);
    expect(texts[0]).toHaveLength(1);
  });

  it('stops after five failures from one place, also with the right password, and not for others', async () => {
    const { email } = await giveUser('planner');
    for (let number = 0; number < 5; number++) {
      expect(await statusOf(attempt({ email, password: 'feil' }))).toBe(400);
    }
    expect(await statusOf(attempt({ email, password }))).toBe(429);
    clientAddress = `198.51.100.${place}`;
    expect(await statusOf(attempt({ email, password }))).toBe(303);
  });

  it('stops a place that tries many e-mails, fifty at once', async () => {
    const attempts = Array.from({ length: 52 }, (_, number) => takeAttempt(`gjett${number}@example.no`, clientAddress));
    expect((await Promise.all(attempts)).filter((taken) => taken === null)).toHaveLength(2);
  });

  it('forgets failures when it succeeds', async () => {
    const { email } = await giveUser('planner');
    for (let round = 0; round < 3; round++) {
      for (let number = 0; number < 3; number++) await attempt({ email, password: 'feil' });
      expect(await statusOf(attempt({ email, password }))).toBe(303);
    }
  });

  it('counts a whole IPv6 subscription as one place', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2::9'));
    expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0');
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'));
    expect(networkOf('::ffff:192.0.2.1')).toBe('::ffff:192.0.2.1');
  });
});

describe('demo accounts', () => {
  it('are listed and open in a demonstration only', async () => {
    const { email, id } = await giveUser('planner');
    await db().user.update({ where: { id }, data: { passwordHash: await hashPassword(demoPassword) } });
    expect((await loader(requestArgs({}))).demo).toBeNull();
    expect(await statusOf(attempt({ email, password: demoPassword }))).toBe(400);

    await db().municipality.create({ data: { name: 'Prøve', languageForm: 'nn', contactEmail: '', demo: true } });
    const { demo } = await loader(requestArgs({}));
    expect(demo?.accounts.map((account) => account.email)).toContain(email);
    expect(await statusOf(attempt({ email, password: demoPassword }))).toBe(303);
    await db().municipality.deleteMany();
  });
});

describe('a session', () => {
  it('ends in the database when its owner signs out, and only by POST', async () => {
    const { id } = await giveUser('planner');
    const cookie = (await startSession(id)).split(';')[0]!;
    expect(signOutLoader().status).toBe(302);
    expect((await readSession(cookie)).viewer?.id).toBe(id);
    await signOutAction(requestArgs({ form: {}, cookie }));
    expect(await db().session.count({ where: { userId: id } })).toBe(0);
    expect((await readSession(cookie)).viewer).toBeNull();
  });

  it('ends after its time', async () => {
    const { id } = await giveUser('planner');
    const cookie = (await startSession(id)).split(';')[0]!;
    await db().session.updateMany({ where: { userId: id }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect((await readSession(cookie)).viewer).toBeNull();
  });

  it('ends a week after it began, also when it is in use', async () => {
    const { id } = await giveUser('planner');
    const cookie = (await startSession(id)).split(';')[0]!;
    const createdAt = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
    await db().session.updateMany({ where: { userId: id }, data: { createdAt } });
    expect((await readSession(cookie)).viewer).toBeNull();
  });

  it('is no good when the account is closed', async () => {
    const { id } = await giveUser('planner');
    const cookie = (await startSession(id)).split(';')[0]!;
    await db().user.update({ where: { id }, data: { active: false } });
    expect((await readSession(cookie)).viewer).toBeNull();
  });

  it('leads past the sign-in page', async () => {
    const viewer = await giveUser('planner');
    expect(await statusOf(loader(requestArgs({ viewer, path: '/logg-inn?next=/arbeid/import' })))).toBe(302);
  });
});
