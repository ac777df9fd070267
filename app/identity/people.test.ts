import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveCouncil, giveUser } from '../../test/fixtures';
import { requestArgs, statusOf } from '../../test/request-args';
import { changeMunicipality } from './change-municipality.server';
import { changeUser } from './change-user.server';
import { createUser } from './create-user.server';
import { action as municipalityAction } from './manage/municipality-page';
import { action as userAction, loader as userLoader } from './manage/user-page';
import { action as usersAction, loader as usersLoader } from './manage/users-page';
import { verifyPassword } from './password.server';
import type { Role, Viewer } from './permissions';
import { councilById } from './queries.server';
import { grantFromValue } from './role-grants';
import { saveCouncil, stateOfCouncil } from './save-council.server';
import { startSession } from './sessions.server';
import { setNewPassword } from './set-new-password.server';

const db = useTestDatabase();
let administrator: Viewer;
beforeAll(async () => {
  administrator = await giveUser('administrator');
});

const asIs = async (id: string) => {
  const { name, languageForm, active, revision, roles } = await db().user.findUniqueOrThrow({
    where: { id },
    include: { roles: { select: { role: true, councilId: true } } },
  });
  return { id, name, languageForm, active, revision, roles };
};

describe('people are managed', () => {
  it.each(['planner', 'facilitator', 'councilSecretary', 'councilMember'] as Role[])('not by a %s', async (role) => {
    const viewer = await giveUser(role, role.startsWith('council') ? (await giveCouncil()).id : null);
    const params = { user: administrator.id };
    const form = { name: 'X' };
    for (const answer of [
      usersLoader(requestArgs({ viewer })),
      usersAction(requestArgs({ viewer, form })),
      userLoader(requestArgs({ viewer, params })),
      userAction(requestArgs({ viewer, params, form: { intent: 'password' } })),
      municipalityAction(requestArgs({ viewer, form })),
    ]) {
      expect(await statusOf(answer)).toBe(403);
    }
  });

  it('not by a visitor, who is sent to sign in and back', async () => {
    const answer = await usersLoader(requestArgs({ path: '/arbeid/folk' })).catch((thrown: unknown) => thrown);
    expect((answer as Response).headers.get('Location')).toBe('/logg-inn?next=%2Farbeid%2Ffolk');
  });
});

describe('an account', () => {
  it('is made with roles in the municipality and in councils, and a password shown once', async () => {
    const council = await giveCouncil();
    const form: [string, string][] = [
      ['name', 'Ny Person'],
      ['email', 'Ny.Person@example.no'],
      ['languageForm', 'nn'],
      ['roles', 'planner'],
      ['roles', `councilSecretary:${council.id}`],
      ['roles', ''],
    ];
    const answer = await usersAction(requestArgs({ viewer: administrator, form }));
    if (!('created' in answer)) throw new Error('not created');
    const user = await db().user.findUniqueOrThrow({
      where: { email: 'ny.person@example.no' },
      include: { roles: true },
    });
    expect(await verifyPassword(user.passwordHash, answer.created.password)).toBe(true);
    expect(user.roles).toHaveLength(2);
    expect(await db().auditEntry.count({ where: { subjectId: user.id, actorId: administrator.id } })).toBe(1);
    expect(await statusOf(usersAction(requestArgs({ viewer: administrator, form })))).toBe(400);
  });

  it('with a role that does not exist is refused', async () => {
    const form = { name: 'X', email: 'x@example.no', languageForm: 'nb', roles: 'king' };
    expect(await statusOf(usersAction(requestArgs({ viewer: administrator, form })))).toBe(400);
    expect(grantFromValue('councilSecretary')).toBeNull();
    expect(grantFromValue('administrator:council')).toBeNull();
  });

  it('loses its sessions when it is closed, gets other roles or a new password, and not by a new name', async () => {
    const { id } = await giveUser('planner');
    const sessions = () => db().session.count({ where: { userId: id } });
    await startSession(id);
    await changeUser({ ...(await asIs(id)), name: 'Nytt namn' }, administrator.id);
    expect(await sessions()).toBe(1);
    await changeUser({ ...(await asIs(id)), roles: [{ role: 'facilitator', councilId: null }] }, administrator.id);
    expect(await sessions()).toBe(0);
    await startSession(id);
    await setNewPassword(id, administrator.id);
    expect(await sessions()).toBe(0);
    await startSession(id);
    await changeUser({ ...(await asIs(id)), active: false }, administrator.id);
    expect(await sessions()).toBe(0);
  });

  it('changed by somebody else meanwhile is not overwritten, and what was typed stays', async () => {
    const { id } = await giveUser('planner');
    const { revision } = await asIs(id);
    await changeUser({ ...(await asIs(id)), name: 'Den fyrste' }, administrator.id);
    const form = { name: 'Den andre', languageForm: 'nn', active: 'on', revision: String(revision), roles: 'planner' };
    const answer = await userAction(requestArgs({ viewer: administrator, params: { user: id }, form }));
    expect(answer).toMatchObject({
      init: { status: 409 },
      data: { stale: true, result: { initialValue: { name: 'Den andre' } } },
    });
    expect((await asIs(id)).name).toBe('Den fyrste');
  });

  it('of the last administrator cannot be closed or lose the role', async () => {
    const { count } = await db().user.updateMany({
      where: { id: { not: administrator.id }, roles: { some: { role: 'administrator' } } },
      data: { active: false },
    });
    expect(count).toBe(0);
    const last = await asIs(administrator.id);
    expect(await changeUser({ ...last, active: false }, administrator.id)).toBe('lastAdministrator');
    expect(await changeUser({ ...last, roles: [] }, administrator.id)).toBe('lastAdministrator');
    expect(await asIs(administrator.id)).toEqual(last);
    const second = await giveUser('administrator');
    expect(await changeUser({ ...(await asIs(second.id)), roles: [] }, administrator.id)).toBe('changed');
  });

  it('is made from the command line with nobody as its maker', async () => {
    const answer = await createUser({ name: 'Fyrst', email: 'fyrst@example.no', languageForm: 'nb', roles: [] }, null);
    expect(answer).toMatchObject({ password: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) });
  });
});

describe('a council', () => {
  const ida = { id: null, name: 'Ida', function: 'leader' as const, email: '', termFrom: '', termTo: '' };
  const youth = { kind: 'youth' as const, languageForm: 'nn' as const, contactEmail: '', composition: '' };

  it('changed by somebody else meanwhile is not overwritten', async () => {
    const content = { ...youth, name: 'Ungdomsrådet', members: [ida] };
    const id = await saveCouncil(content, null, administrator.id);
    const state = stateOfCouncil((await councilById(id))!);
    await saveCouncil({ ...content, name: 'Ungdomsrådet i bygda' }, { id, state }, administrator.id);
    await expect(saveCouncil(content, { id, state }, administrator.id)).rejects.toMatchObject({ code: 'conflict' });
    expect((await councilById(id))?.name).toBe('Ungdomsrådet i bygda');
  });

  it('keeps the row and the account of a member who stays, also under a new name, and of one who left', async () => {
    const { id: userId } = await giveUser('planner');
    const council = await giveCouncil();
    const give = (name: string, position: number) =>
      db().councilMembership.create({
        data: { councilId: council.id, name, function: 'member', position, userId: position === 0 ? userId : null },
      });
    const stays = await give('Ida', 0);
    const leaves = await give('Sander', 1);
    const before = (await councilById(council.id))!;
    const members = [
      { ...ida, name: 'Nora', termTo: '2027-10-01' },
      { ...ida, id: stays.id, name: 'Ida Marie' },
    ];
    await saveCouncil({ ...before, members }, { id: council.id, state: stateOfCouncil(before) }, administrator.id);
    expect(await db().councilMembership.findUnique({ where: { id: stays.id } })).toMatchObject({
      name: 'Ida Marie',
      function: 'leader',
      userId,
      leftAt: null,
    });
    expect((await db().councilMembership.findUnique({ where: { id: leaves.id } }))!.leftAt).not.toBeNull();
    expect((await councilById(council.id))!.members.map(({ name }) => name)).toEqual(['Nora', 'Ida Marie']);
  });
});

it('the municipality is set up once and then changed by revision', async () => {
  const fields = {
    name: 'Kommunen',
    languageForm: 'nn' as const,
    contactEmail: 'post@example.no',
    accessibilityUrl: '',
    website: '',
  };
  await changeMunicipality({ ...fields, revision: 0 }, administrator.id);
  await expect(changeMunicipality({ ...fields, revision: 0 }, administrator.id)).rejects.toMatchObject({
    code: 'conflict',
  });
  await changeMunicipality({ ...fields, name: 'Ny', revision: 1 }, administrator.id);
  expect(await db().municipality.findMany()).toMatchObject([{ name: 'Ny', revision: 2 }]);
});
