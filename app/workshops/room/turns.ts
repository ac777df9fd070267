import { stepAt } from '../methods/script';
import { seatedAt, type Picture, type RoomNote } from './picture';
import { isOnTable, stands } from './visibility';

/** Pictures are never changed once they are made, so what all ask for is found once for each. */
const hands = new WeakMap<Picture, Map<string, RoomNote[]>>();

function handsIn(picture: Picture): Map<string, RoomNote[]> {
  let found = hands.get(picture);
  if (found) return found;
  found = new Map();
  const inOrder = [...picture.notes.values()].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  for (const note of inOrder) {
    if (!note.participantId || !stands(note) || isOnTable(note, picture)) continue;
    const hand = found.get(note.participantId);
    if (hand) hand.push(note);
    else found.set(note.participantId, [note]);
  }
  hands.set(picture, found);
  return found;
}

/** What somebody at the table has not put on it yet, in the order it was written. */
export const inHand = (picture: Picture, participantId: string): readonly RoomNote[] =>
  handsIn(picture).get(participantId) ?? [];

/**
 * Whose turn it is at a table in a round-robin: the next one after whoever put the last note on the table, among those
 * who have notes left. Null when all notes are on the table, or no round is going on.
 */
export function turnAt(picture: Picture, groupId: string): string | null {
  const { workshop, groups } = picture;
  if (workshop.state !== 'running' || stepAt(workshop.script, workshop.step).kind !== 'roundRobin') return null;
  const seats = seatedAt(picture, groupId).map(({ id }) => id);
  const last = seats.indexOf(groups.get(groupId)?.lastTurnId ?? '');
  const inTurn = [...seats.slice(last + 1), ...seats.slice(0, last + 1)];
  return inTurn.find((id) => inHand(picture, id).length > 0) ?? null;
}

/** What a person is called at the table: the first name they gave, else their number in the order they came. */
export function nameAt(picture: Picture, participantId: string): { firstName: string; seat: number } {
  const participant = picture.participants.get(participantId);
  const seats = participant?.groupId ? seatedAt(picture, participant.groupId) : [];
  return { firstName: participant?.firstName ?? '', seat: seats.findIndex(({ id }) => id === participantId) + 1 };
}
