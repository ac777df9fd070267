import { Failure, found } from '~/platform/failure';
import { questionAt } from '../methods/script';
import { changeRoom, type RoomChange } from './change-room.server';
import type { RoomNote } from './picture';
import type { SentNote } from './sent-notes';
import { isLate, isOnTable } from './visibility';

/** More notes than this from one device are no workshop. */
const mostFromOne = 500;

/**
 * Takes in what a device has in its log: new notes, and changes of notes that nobody else has seen yet. Ids are made
 * on the device, so a note that is sent again, after a cut line or by a device that was closed, is the same note.
 * Nothing is refused because it comes late: it is marked.
 *
 * @returns the ids that are in safe keeping; the device may take them out of what it has to send
 * @throws Failure `notFound` when the participant is not in the workshop
 */
export async function takeInNotes(workshopId: string, participantId: string, sent: SentNote[]): Promise<string[]> {
  return changeRoom(workshopId, async (room) => {
    const { tx, picture } = room;
    found(picture.participants.get(participantId));
    const others = await tx.note.findMany({
      where: { id: { in: sent.map(({ id }) => id) }, NOT: { workshopId, participantId } },
      select: { id: true },
    });
    const foreign = new Set(others.map(({ id }) => id));
    const kept: string[] = [];
    for (const note of newestOf(sent)) {
      if (foreign.has(note.id)) continue;
      const known = picture.notes.get(note.id);
      if (known) await change(room, known, note);
      else await add(room, participantId, note, kept.length);
      kept.push(note.id);
    }
    return kept;
  });
}

/** A log may hold several editions of a note; the last one counts. */
function newestOf(sent: SentNote[]): SentNote[] {
  const byId = new Map<string, SentNote>();
  for (const note of sent) if ((byId.get(note.id)?.edition ?? 0) < note.edition) byId.set(note.id, note);
  return [...byId.values()];
}

async function add({ tx, picture, version }: RoomChange, participantId: string, note: SentNote, at: number) {
  // Written and taken back while there was no network: nobody needs to know of it.
  if (note.withdrawn || !note.text) return;
  const { workshop, participants, groups, notes } = picture;
  const own = [...notes.values()].filter((known) => known.participantId === participantId);
  if (own.length + at >= mostFromOne) throw new Failure('tooMany');
  const group = groups.get(participants.get(participantId)?.groupId ?? '');
  const { script } = workshop;
  const step = script.steps.findIndex(({ key }) => key === note.step);
  const question = script.questions.find(({ key }) => key === note.question) ?? questionAt(script, Math.max(step, 0));
  const now = new Date();
  await tx.note.create({
    data: {
      id: note.id,
      workshopId: workshop.id,
      groupId: group?.id ?? null,
      group: group?.name ?? '',
      participantId,
      position: notes.size + at + 1,
      text: note.text,
      kind: question.noteKinds.includes(note.kind) ? note.kind : question.noteKinds[0]!,
      question: question.key,
      step: note.step,
      caseKey: script.cases.some(({ key }) => key === note.caseKey) ? note.caseKey : (group?.caseKey ?? ''),
      actor: note.actor,
      onNoteId: note.onNoteId && notes.has(note.onNoteId) ? note.onNoteId : null,
      place: question.place,
      // Nobody has written anything in the future, whatever their clock says.
      writtenAt: new Date(Math.min(note.writtenAt, now.getTime())),
      receivedAt: now,
      late: isLate(script, note.step, workshop),
      edition: note.edition,
      version,
    },
  });
}

async function change({ tx, picture, version }: RoomChange, known: RoomNote, note: SentNote) {
  // What others have seen stays as it was said.
  if (note.edition <= known.edition || known.removedAt || known.inputId || isOnTable(known, picture)) return;
  await tx.note.update({
    where: { id: known.id },
    data: {
      ...(note.text ? { text: note.text } : {}),
      kind: note.kind,
      actor: note.actor,
      edition: note.edition,
      withdrawnAt: note.withdrawn || !note.text ? new Date() : null,
      version,
    },
  });
}
