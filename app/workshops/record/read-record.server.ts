import { database } from '~/platform/database.server';
import { pictureOf } from '../room/pictures.server';
import { recordOf, type CourseChange } from './record';

/** The record of a workshop that was run in the room, and the inputs that its notes have become. */
export async function readRecord(workshopId: string) {
  const [picture, actions, inputs] = await Promise.all([
    pictureOf(workshopId),
    database().workshopAction.findMany({
      where: { workshopId, groupId: null, undoneAt: null, kind: { in: ['start', 'goTo', 'reopen'] } },
      orderBy: { number: 'asc' },
      select: { at: true, changes: true },
    }),
    database().input.findMany({
      where: { note: { workshopId } },
      select: { id: true, number: true, submission: { select: { reference: true } } },
    }),
  ]);
  const addresses = new Map(inputs.map(({ id, number, submission }) => [id, `${submission.reference}-${number}`]));
  return { record: recordOf(picture, actions.flatMap(courseChange)), addresses };
}

/** An action as the log keeps it, if it went to a step. */
function courseChange({ at, changes }: { at: Date; changes: unknown }): CourseChange[] {
  const rows = Array.isArray(changes) ? (changes as { table?: unknown; after?: { step?: unknown } }[]) : [];
  return rows.flatMap(({ table, after }) =>
    table === 'workshop' && typeof after?.step === 'number' ? [{ at, step: after.step }] : [],
  );
}
