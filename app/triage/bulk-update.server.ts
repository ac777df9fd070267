import { recordEvents } from '~/audit/record.server';
import { database, type Transaction } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import { requirePlanner } from './planners.server';

export interface BulkUpdate {
  hearingId: string;
  /** The chosen inputs, each with the revision that the planner saw. */
  inputs: { id: string; revision: number }[];
  change: { assigneeId: string | null } | { addThemeId: string };
}

/** How many inputs were changed; or, when nothing was, which of them somebody changed in between. */
export type BulkResult = { changed: number } | { stale: string[] };

/** Gives many inputs an assignee or one more theme: all of them or none. Those that have it already stay as they are. */
export async function bulkUpdate({ hearingId, inputs, change }: BulkUpdate, actorId: string): Promise<BulkResult> {
  return database().$transaction(async (tx) => {
    const rows = await tx.input.findMany({
      where: { hearingId, id: { in: inputs.map(({ id }) => id) } },
      select: {
        id: true,
        number: true,
        revision: true,
        assigneeId: true,
        submission: { select: { reference: true } },
        themes: { select: { themeId: true } },
      },
    });
    const seen = new Map(inputs.map(({ id, revision }) => [id, revision]));
    if (rows.length !== seen.size) throw new Failure('badRequest');
    const stale = rows.filter(({ id, revision }) => seen.get(id) !== revision);
    if (stale.length > 0) return { stale: stale.map((row) => `${row.submission.reference}-${row.number}`) };

    const toChange = rows.filter(({ assigneeId, themes }) =>
      'addThemeId' in change
        ? !themes.some(({ themeId }) => themeId === change.addThemeId)
        : assigneeId !== change.assigneeId,
    );
    const ids = toChange.map(({ id }) => id);
    await apply(tx, hearingId, ids, change);
    await recordEvents(
      tx,
      toChange.map(({ id, revision }) => ({
        actorId,
        action: 'input.triaged',
        subjectType: 'input',
        subjectId: id,
        details: {
          revision: revision + 1,
          ...('addThemeId' in change ? { themesAdded: [change.addThemeId] } : { assignee: change.assigneeId }),
        },
      })),
    );
    return { changed: ids.length };
  });
}

async function apply(tx: Transaction, hearingId: string, ids: string[], change: BulkUpdate['change']): Promise<void> {
  const where = { id: { in: ids } };
  if ('addThemeId' in change) {
    const theme = { id: change.addThemeId, plan: { hearings: { some: { id: hearingId } } } };
    if ((await tx.theme.count({ where: theme })) === 0) throw new Failure('conflict');
    await tx.inputTheme.createMany({ data: ids.map((inputId) => ({ inputId, themeId: change.addThemeId })) });
    await tx.input.updateMany({ where, data: { revision: { increment: 1 } } });
  } else {
    if (change.assigneeId) await requirePlanner(tx, change.assigneeId);
    await tx.input.updateMany({ where, data: { assigneeId: change.assigneeId, revision: { increment: 1 } } });
  }
}
