import { recordEvents } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { takeOutOfView } from '../remove-submission.server';

export interface SeenSubmission {
  id: string;
  /** The revision that the planner read. */
  revision: number;
}

/** To let through, to hold back until somebody has looked closer, to take out of view for good. */
export type Decision = 'approve' | 'hold' | 'remove';

/**
 * Decides about what planners have read: all of it or, when a sender changed one of them since it was read, none. What
 * is removed while it is held was never shown, so it leaves no stub; its sender is told all the same.
 *
 * @param reason why it is removed; the sender reads it
 * @returns how many are decided, or the references of those that are no longer what was read
 * @throws Failure `notFound` when one is not of this hearing, `badRequest` when it is to be removed without a reason
 */
export async function decideSubmissions(
  hearingId: string,
  seen: readonly SeenSubmission[],
  decision: Decision,
  actorId: string,
  reason = '',
): Promise<{ decided: number } | { stale: string[] }> {
  if (decision === 'remove' && !reason.trim()) throw new Failure('badRequest');
  return database().$transaction(async (tx) => {
    const ids = seen.map(({ id }) => id);
    const rows = await tx.submission.findMany({
      where: { id: { in: ids }, hearingId },
      select: { id: true, reference: true, revision: true, withdrawnAt: true, reviewedAt: true, heldAt: true },
    });
    const known = new Map(rows.map((row) => [row.id, row]));
    const stale = seen.flatMap(({ id, revision }) => {
      const row = found(known.get(id));
      return row.revision !== revision || row.withdrawnAt ? [row.reference] : [];
    });
    if (stale.length > 0) return { stale };
    if (decision === 'remove') {
      for (const { id } of rows) await takeOutOfView(tx, id, reason.trim(), actorId);
      return { decided: rows.length };
    }
    const now = new Date();
    const open = rows.filter((row) => (decision === 'approve' ? !row.reviewedAt || row.heldAt : !row.heldAt));
    await tx.submission.updateMany({
      where: { id: { in: open.map(({ id }) => id) } },
      data:
        decision === 'approve'
          ? { reviewedAt: now, heldAt: null }
          : { reviewedAt: null, heldAt: now, heldReason: 'planner' },
    });
    await recordEvents(
      tx,
      open.map(({ id, revision }) => ({
        actorId,
        action: decision === 'approve' ? 'submission.reviewed' : 'submission.held',
        subjectType: 'submission',
        subjectId: id,
        details: { revision },
      })),
    );
    return { decided: rows.length };
  });
}
