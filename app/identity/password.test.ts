import { beforeEach, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveUser, password } from '../../test/fixtures';
import { requestArgs, statusOf } from '../../test/request-args';
import { demoPassword } from './demo-accounts';
import { hashPassword } from './password.server';
import { action } from './password-page';
import { readSession, startSession } from './sessions.server';
import { action as signIn } from './sign-in-page';

const db = useTestDatabase();
const other = 'fjell fjord og fonn';
let place = 0;
let clientAddress = '';
beforeEach(() => (clientAddress = `198.51.100.${++place}`));

async function someone() {
  const user = await giveUser('planner');
  const viewer = { id: user.id, name: user.name, email: user.email, roles: [] };
  const change = (form: Partial<Record<'old' | 'new' | 'again', string>>) =>
    action(requestArgs({ viewer, form: { old: password, new: other, again: other, ...form }, clientAddress }));
  const opens = async (secret: string) =>
    (await signIn(requestArgs({ form: { email: user.email, password: secret }, clientAddress }))) instanceof Response;
  return { user, change, opens };
}

describe("one's own password", () => {
  it('is changed with the old one, ends every other session and goes on in this browser', async () => {
    const { user, change, opens } = await someone();
    const elsewhere = (await startSession(user.id)).split(';')[0]!;
    const answer = (await change({})) as Response;
    expect(answer.status).toBe(303);
    expect((await readSession(elsewhere)).viewer).toBeNull();
    const here = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    expect((await readSession(here)).viewer?.id).toBe(user.id);
    expect(await opens(password)).toBe(false);
    expect(await opens(other)).toBe(true);
    expect(await db().auditEntry.count({ where: { action: 'user.passwordChanged', subjectId: user.id } })).toBe(1);
  });

  it.each([
    { old: 'feil' },
    { new: 'for kort', again: 'for kort' },
    { again: 'noko anna enn det' },
    { new: password, again: password },
  ])('is not changed by %o, and no password is sent back', async (form) => {
    const { change, opens } = await someone();
    const answer = change(form);
    expect(await statusOf(answer)).toBe(400);
    const { initialValue } = ((await answer) as { data: { initialValue?: object } }).data;
    expect(Object.keys(initialValue ?? {})).toEqual([]);
    expect(await opens(password)).toBe(true);
  });

  it('cannot be guessed at', async () => {
    const { change } = await someone();
    for (let tries = 0; tries < 5; tries++) await change({ old: `gjetting ${tries}` });
    expect(await statusOf(change({}))).toBe(429);
  });

  it('cannot be changed for an account of the demonstration', async () => {
    const { user, change } = await someone();
    await db().user.update({ where: { id: user.id }, data: { passwordHash: await hashPassword(demoPassword) } });
    expect(await statusOf(change({ old: demoPassword }))).toBe(403);
  });
});
