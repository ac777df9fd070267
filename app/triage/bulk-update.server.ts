import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import { changeInputs, type ChangeResult } from './change-inputs.server';
import { mostAtOnce } from './list-inputs.server';
import type { StateChange } from './triage-state';

export interface BulkUpdate {
  hearingId: string;
  /** The chosen inputs, each with the revision that the planner saw. */
  inputs: readonly { id: string; revision: number }[];
  change: StateChange;
}

/**
 * Changes many inputs alike in one transaction: all of them or none. Those that have it already stay as they are.
 *
 * @throws Failure as `changeInputs`; `tooLarge` for more than `mostAtOnce`
 */
export async function bulkUpdate({ hearingId, inputs, change }: BulkUpdate, actorId: string): Promise<ChangeResult> {
  if (inputs.length > mostAtOnce) throw new Failure('tooLarge');
  const changes = inputs.map((input) => ({ ...input, change }));
  return database().$transaction((tx) => changeInputs(tx, { hearingId, actorId, inputs: changes }));
}
