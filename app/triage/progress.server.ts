import { database } from '~/platform/database.server';
import { changedSinceAnswer, unassessed, waitsForReview, withdrawnInputs } from './list-inputs.server';

/** How far the planning group has come: `inputs` is the sum of the other three. */
export interface HearingProgress {
  inputs: number;
  assessed: number;
  unassessed: number;
  /** Their sender took them back; they need no answer. */
  withdrawn: number;
}

/** Counts the inputs of a hearing by how far they have come. */
export async function hearingProgress(hearingId: string): Promise<HearingProgress> {
  const input = database().input;
  const [inputs, open, withdrawn] = await Promise.all([
    input.count({ where: { hearingId } }),
    input.count({ where: { hearingId, ...unassessed } }),
    input.count({ where: { hearingId, ...withdrawnInputs } }),
  ]);
  return { inputs, assessed: inputs - open - withdrawn, unassessed: open, withdrawn };
}

/** How many inputs are assigned to a planner and not assessed yet. */
export const mineNotDone = (hearingId: string, userId: string): Promise<number> =>
  database().input.count({ where: { hearingId, assigneeId: userId, ...unassessed } });

/** How many submissions wait to be looked over before the public sees them. */
export const waitingForReview = (hearingId: string): Promise<number> =>
  database().submission.count({ where: { hearingId, ...waitsForReview } });

/** How many answered inputs their sender changed afterwards. */
export const changedAfterAnswer = (hearingId: string): Promise<number> =>
  database().input.count({ where: { hearingId, ...changedSinceAnswer } });
