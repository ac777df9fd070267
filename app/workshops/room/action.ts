import { z } from 'zod';

const id = z.string().min(1).max(64);
/** A table's board; null: the plenary's. */
const scope = id.nullable();

/** Everything that can be done in the room, as devices and consoles send it. */
export const actionSchema = z.discriminatedUnion('do', [
  // The course of the workshop
  z.object({ do: z.literal('start') }),
  z.object({ do: z.literal('goTo'), step: z.number().int().min(0).max(29) }),
  z.object({ do: z.literal('pause') }),
  z.object({ do: z.literal('resume') }),
  z.object({ do: z.literal('extend'), seconds: z.number().int().min(-3600).max(3600) }),
  z.object({ do: z.literal('finish') }),
  z.object({ do: z.literal('reopen') }),
  z.object({ do: z.literal('seat'), participant: id, group: id }),
  z.object({ do: z.literal('remove'), note: id }),
  z.object({ do: z.literal('restore'), note: id }),
  // A round at a table
  z.object({ do: z.literal('share'), note: id }),
  z.object({ do: z.literal('shareAll'), group: id }),
  z.object({ do: z.literal('skipTurn'), group: id }),
  z.object({ do: z.literal('done'), step: z.string().max(40) }),
  // Boards
  z.object({ do: z.literal('merge'), scope, items: z.array(id).min(2).max(100), name: z.string().trim().max(200) }),
  z.object({ do: z.literal('name'), cluster: id, name: z.string().trim().min(1).max(200) }),
  z.object({ do: z.literal('separate'), scope, item: id }),
  z.object({ do: z.literal('bringOn'), item: id, on: z.boolean() }),
  z.object({ do: z.literal('place'), item: id, place: z.number().min(0).max(100_000) }),
  z.object({ do: z.literal('attach'), note: id, to: id.nullable() }),
  z.object({ do: z.literal('handOver'), note: id, on: z.boolean() }),
  z.object({ do: z.literal('dot'), item: id, on: z.boolean() }),
  z.object({ do: z.literal('undo'), scope }),
]);

export type RoomAction = z.infer<typeof actionSchema>;

/** Who does it: a facilitator, or a participant's device. */
export type Actor = { facilitator: string } | { participant: string };

/** One row as it was and as it is to be: only the fields that change. */
export interface RowChange {
  table: 'workshop' | 'group' | 'participant' | 'note' | 'cluster' | 'dot';
  id: string;
  /** Null: the row is new. */
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
}

/** What an action comes to. */
export interface PlannedAction {
  /** The table whose board it changes, and whose people may undo it. */
  groupId: string | null;
  changes: RowChange[];
}
