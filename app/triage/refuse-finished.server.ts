import { database, type Transaction } from '~/platform/database.server';
import { Failure } from '~/platform/failure';

/** What is reported as finished does not change under the report: `conflict` until the hearing is taken up again. */
export async function refuseFinished(tx: Transaction, hearingId: string): Promise<void> {
  if ((await tx.hearingFinish.count({ where: { hearingId, reopenedAt: null } })) > 0) throw new Failure('conflict');
}

/** Is the hearing reported as finished? */
export const isFinished = async (hearingId: string): Promise<boolean> =>
  (await database().hearingFinish.count({ where: { hearingId, reopenedAt: null } })) > 0;
