import { recordEvent } from '~/audit/record.server';
import type { LanguageForm } from '~/language/language-form';
import { database, type Transaction } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { requireCouncils } from './require-councils.server';
import { grantToValue, sameGrants, type Grant } from './role-grants';
import { endAllSessions } from './sessions.server';

export interface UserChange {
  id: string;
  /** The revision that was changed. */
  revision: number;
  name: string;
  languageForm: LanguageForm;
  active: boolean;
  roles: Grant[];
}

/**
 * Changes an account. Closing it or changing its roles ends its sessions everywhere.
 *
 * @returns `lastAdministrator` when nobody would be left to manage people; nothing is changed then
 * @throws Failure `conflict` when somebody else changed the account since
 */
export async function changeUser(change: UserChange, actorId: string): Promise<'changed' | 'lastAdministrator'> {
  const { id, revision, roles, ...fields } = change;
  const answer = await database().$transaction(async (tx) => {
    const before = found(await tx.user.findUnique({ where: { id }, include: { roles: true } }));
    if (before.revision !== revision) throw new Failure('conflict');
    if (administers(before) && !administers({ ...fields, roles }) && !(await othersAdminister(tx, id))) {
      return 'lastAdministrator';
    }
    const rolesChanged = !sameGrants(before.roles, roles);
    await tx.user.update({ where: { id }, data: { ...fields, revision: { increment: 1 } } });
    if (rolesChanged) {
      await requireCouncils(tx, roles);
      await tx.roleGrant.deleteMany({ where: { userId: id } });
      await tx.roleGrant.createMany({ data: roles.map((grant) => ({ ...grant, userId: id })) });
    }
    await recordEvent(tx, {
      actorId,
      action: 'user.changed',
      subjectType: 'user',
      subjectId: id,
      details: { active: fields.active, roles: roles.map(grantToValue) },
    });
    return rolesChanged || !fields.active ? 'endSessions' : 'changed';
  });
  if (answer !== 'endSessions') return answer;
  await endAllSessions(id);
  return 'changed';
}

const administers = ({ active, roles }: { active: boolean; roles: readonly Grant[] }) =>
  active && roles.some(({ role }) => role === 'administrator');

const othersAdminister = (tx: Transaction, id: string) =>
  tx.user.count({ where: { id: { not: id }, active: true, roles: { some: { role: 'administrator' } } } });
