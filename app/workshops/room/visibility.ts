import { stepAt, type WorkshopScript } from '../methods/script';
import type { Picture, RoomNote } from './picture';

/**
 * The step from which notes written in a step lie on the table for all at it to see. What somebody writes alone stays
 * with them until that step has ended, and where a round-robin follows until it has ended too: in it notes come one by
 * one. A table's own device writes for everybody at the table, so the round does not hold its notes back.
 *
 * @returns an index into the steps; their number when it is not before the workshop ends
 */
export function onTableFrom({ steps }: WorkshopScript, stepKey: string, isTable = false): number {
  const written = steps.findIndex(({ key }) => key === stepKey);
  if (written === -1) return steps.length;
  const { sees, kind } = steps[written]!;
  if (kind === 'roundRobin') return isTable ? written : written + 1;
  if (sees !== 'own') return written;
  let from = written + 1;
  if (!isTable) while (steps[from]?.kind === 'roundRobin') from += 1;
  return from;
}

/** Whether a note still stands: not taken back by its writer and not taken away by a facilitator. */
export const stands = ({ withdrawnAt, removedAt }: Pick<RoomNote, 'withdrawnAt' | 'removedAt'>): boolean =>
  !withdrawnAt && !removedAt;

/** Whether others than its writer may see a note now. */
export function isOnTable(note: RoomNote, { workshop, participants }: Pick<Picture, 'workshop' | 'participants'>) {
  if (!stands(note)) return false;
  if (note.sharedAt) return true;
  if (workshop.state === 'planned') return false;
  if (workshop.state === 'finished') return true;
  const isTable = note.participantId === null || participants.get(note.participantId)?.isTable === true;
  return onTableFrom(workshop.script, note.step, isTable) <= workshop.step;
}

/** What a view of the room may show besides question, clock and counts. */
export type Audience = 'device' | 'screen' | 'facilitator';

/**
 * Which boards an audience sees in the step that is going on. The projector shows a table's board only where there is
 * one table; a facilitator sees all boards all the time, but never a note that is not on the table.
 */
export function boardsFor(audience: Audience, { workshop, groups }: Pick<Picture, 'workshop' | 'groups'>) {
  if (audience === 'facilitator') return { table: true, plenary: true };
  if (workshop.state === 'planned') return { table: false, plenary: false };
  const { sees } = stepAt(workshop.script, workshop.step);
  if (workshop.state === 'finished' || sees === 'all') return { table: false, plenary: true };
  const table = sees === 'table' && (audience === 'device' || groups.size === 1);
  return { table, plenary: false };
}

/** A note is late when it comes after the step it was written in has ended. */
export function isLate(script: WorkshopScript, stepKey: string, now: Pick<Picture['workshop'], 'state' | 'step'>) {
  if (now.state === 'planned') return false;
  const written = script.steps.findIndex(({ key }) => key === stepKey);
  return written === -1 || now.state === 'finished' || written < now.step;
}
