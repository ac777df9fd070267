import type { Transaction } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import type { Grant } from './role-grants';

/** The councils that roles are held in must exist: `badRequest` otherwise. */
export async function requireCouncils(tx: Transaction, grants: readonly Grant[]): Promise<void> {
  const ids = [...new Set(grants.flatMap(({ councilId }) => councilId ?? []))];
  if ((await tx.council.count({ where: { id: { in: ids } } })) !== ids.length) throw new Failure('badRequest');
}
