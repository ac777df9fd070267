import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { changeInputs } from './change-inputs.server';
import type { TriageState } from './triage-state';

/** How many inputs got back what they had; or which of them somebody changed since, and nothing was undone. */
export type UndoResult = { undone: number } | { stale: string[] };

/**
 * Gives inputs back what one press replaced, of one input or thousands: all, or none. An answer that is undone stays
 * in the history; the one before it is given anew.
 *
 * @param id of the change; without it, the planner's own last one in the hearing
 * @throws Failure `notFound` when there is none, `conflict` when it was undone already
 */
export async function undoChange(hearingId: string, actorId: string, id?: string): Promise<UndoResult> {
  return database().$transaction(async (tx) => {
    const change = found(
      await tx.triageChange.findFirst({
        where: id ? { id, hearingId } : { hearingId, actorId, undoneAt: null },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        select: { id: true, undoneAt: true, inputs: { select: { inputId: true, revision: true, before: true } } },
      }),
    );
    if (change.undoneAt) throw new Failure('conflict');
    const themes = await tx.theme.findMany({
      where: { plan: { hearings: { some: { id: hearingId } } } },
      select: { id: true },
    });
    const there = new Set(themes.map((theme) => theme.id));
    const result = await changeInputs(tx, {
      hearingId,
      actorId,
      action: 'input.undone',
      inputs: change.inputs.map(({ inputId, revision, before }) => {
        // Written by changeInputs only.
        const state = before as unknown as TriageState;
        // A theme that was deleted since cannot come back.
        return {
          id: inputId,
          revision,
          change: { ...state, themeIds: state.themeIds.filter((theme) => there.has(theme)) },
        };
      }),
    });
    if ('stale' in result) return result;
    const undone = { undoneAt: new Date(), undoneById: actorId };
    await tx.triageChange.update({ where: { id: change.id }, data: undone });
    // Undoing is not undone by undoing once more: the next press takes the change before it.
    if (result.changeId) await tx.triageChange.update({ where: { id: result.changeId }, data: undone });
    return { undone: result.changed.length };
  });
}
