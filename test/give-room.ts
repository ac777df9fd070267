import type { WorkshopScript } from '../app/workshops/methods/script';
import { standardMethods } from '../app/workshops/methods/standard-methods';
import type { Picture, RoomCluster, RoomNote, RoomParticipant } from '../app/workshops/room/picture';

/** Pictures for tests of rules: a workshop by IGP with two tables, to be furnished. */

export const igp: WorkshopScript = standardMethods[0]!.script.nn;
export const stepIndex = (script: WorkshopScript, key: string): number =>
  script.steps.findIndex((step) => step.key === key);

export function aPicture(choice: Partial<Picture['workshop']> = {}): Picture {
  return {
    workshop: {
      id: 'w',
      title: 'Folkemøte',
      languageForm: 'nn',
      script: igp,
      devices: 'person',
      code: '7KQ4MN',
      rehearsal: false,
      state: 'running',
      step: 0,
      stepEndsAt: null,
      pausedMs: null,
      startedAt: null,
      finishedAt: null,
      handedInAt: null,
      version: 1,
      ...choice,
    },
    groups: new Map(
      ['g1', 'g2'].map((id, index) => [
        id,
        { id, number: index + 1, name: `Bord ${index + 1}`, caseKey: '', lastTurnId: null },
      ]),
    ),
    participants: new Map(),
    notes: new Map(),
    clusters: new Map(),
    dots: new Map(),
  };
}

export function seat(picture: Picture, id: string, groupId = 'g1', choice: Partial<RoomParticipant> = {}): void {
  const joinedAt = new Date(1000 * (picture.participants.size + 1));
  picture.participants.set(id, { id, groupId, firstName: '', isTable: false, joinedAt, doneStep: '', ...choice });
}

export function lay(picture: Picture, id: string, participantId: string, choice: Partial<RoomNote> = {}): void {
  const groupId = picture.participants.get(participantId)?.groupId ?? null;
  picture.notes.set(id, {
    id,
    groupId,
    participantId,
    position: picture.notes.size + 1,
    text: `Tekst ${id}`,
    kind: 'note',
    question: 'q1',
    step: 'skriv',
    caseKey: '',
    actor: '',
    handOver: false,
    place: null,
    onNoteId: null,
    late: false,
    edition: 1,
    withdrawnAt: null,
    sharedAt: null,
    removedAt: null,
    broughtOn: false,
    clusterId: null,
    inputId: null,
    ...choice,
  });
}

export function gather(picture: Picture, id: string, groupId: string | null, choice: Partial<RoomCluster> = {}): void {
  picture.clusters.set(id, {
    id,
    groupId,
    name: `Samling ${id}`,
    question: 'q1',
    position: picture.clusters.size + 1,
    place: null,
    broughtOn: false,
    parentId: null,
    removedAt: null,
    ...choice,
  });
}
