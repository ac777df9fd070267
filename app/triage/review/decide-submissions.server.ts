import { recordEvents } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';

export interface SeenSubmission {
  id: string;
  /** The revision that the planner read. */
  revision: number;
}

export type Decision = 'approve' | 'hold';

/**
 * Approves what planners have read, or holds it back until somebody has looked closer: all of it or, when a sender
 * changed one of them since it was read, none.
 *
 * @returns how many are decided, or the references of those that are no longer what was read
 * @throws Failure `notFound` when one is not of this hearing
 */
export async function decideSubmissions(
  hearingId: string,
  seen: readonly SeenSubmission[],
  decision: Decision,
  actorId: string,
): Promise<{ decided: number } | { stale: string[] }> {
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
