import { stepAt } from '../methods/script';
import type { Picture } from './picture';
import { nameAt } from './turns';
import { isOnTable } from './visibility';

/** What a device may know of itself: for one that comes back without its own memory. */
export function ownView(picture: Picture, participantId: string) {
  const { workshop, participants, notes, dots } = picture;
  const participant = participants.get(participantId);
  if (!participant) return null;
  const step = stepAt(workshop.script, workshop.step).key;
  return {
    id: participant.id,
    ...nameAt(picture, participant.id),
    isTable: participant.isTable,
    groupId: participant.groupId,
    isDone: participant.doneStep === step,
    dots: [...dots.values()]
      .filter((dot) => dot.participantId === participantId && dot.step === step && !dot.removedAt)
      .map(({ itemId }) => itemId),
    notes: [...notes.values()]
      .filter((note) => note.participantId === participantId && !note.withdrawnAt)
      .sort((a, b) => a.position - b.position)
      .map((note) => ({
        id: note.id,
        text: note.text,
        kind: note.kind,
        step: note.step,
        question: note.question,
        caseKey: note.caseKey,
        actor: note.actor,
        edition: note.edition,
        late: note.late,
        isOnTable: isOnTable(note, picture),
        isRemoved: note.removedAt !== null,
      })),
  };
}

export type OwnView = NonNullable<ReturnType<typeof ownView>>;
