import { dayInNorway } from '~/platform/norwegian-time';
import { countsOf } from './listing.server';

/** How far the planning group has come: `inputs` is `assessed`, `unassessed` and `withdrawn` together. */
export interface HearingProgress {
  inputs: number;
  assessed: number;
  unassessed: number;
  /** Of the assessed, those that wait for a second pair of eyes. */
  proposed: number;
  /** Their sender took them back; they need no answer. */
  withdrawn: number;
}

/** Counts the inputs of a hearing by how far they have come. */
export async function hearingProgress(hearingId: string): Promise<HearingProgress> {
  const { inputs, open, proposed, done, withdrawn } = countsOf(hearingId);
  return Promise.resolve({ inputs, assessed: done + proposed, unassessed: open, proposed, withdrawn });
}

/** How many inputs are assigned to a planner and not assessed yet. */
export const mineNotDone = (hearingId: string, userId: string): Promise<number> =>
  Promise.resolve(countsOf(hearingId, userId).mine);

/** How many inputs still lack an answer when their deadline has passed. */
export const lateInputs = (hearingId: string): number => countsOf(hearingId, '', dayInNorway(new Date())).late;

/** How many answered inputs their sender changed afterwards. */
export const changedAfterAnswer = (hearingId: string): number => countsOf(hearingId).changed;
