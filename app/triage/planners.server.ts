import { rules, type Role } from '~/identity/permissions';
import { database, type Transaction } from '~/platform/database.server';
import { Failure } from '~/platform/failure';

const triagingRoles = (Object.keys(rules) as Role[]).filter((role) => rules[role].anywhere.includes('inputs.triage'));
const isPlanner = { active: true, roles: { some: { role: { in: triagingRoles } } } };

/** Those who can be given inputs, by name. */
export const planners = () =>
  database().user.findMany({ where: isPlanner, orderBy: { name: 'asc' }, select: { id: true, name: true } });

/** Only those who may triage can be given inputs: `badRequest` otherwise. */
export async function requirePlanner(tx: Transaction, userId: string): Promise<void> {
  if ((await tx.user.count({ where: { id: userId, ...isPlanner } })) === 0) throw new Failure('badRequest');
}
