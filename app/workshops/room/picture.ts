import type { LanguageForm } from '~/language/language-form';
import type { NoteKind, WorkshopScript } from '../methods/script';

/** A workshop with everything in it, as it is known in memory. Rules about the room read this and nothing else. */
export interface Picture {
  workshop: RoomWorkshop;
  groups: Map<string, RoomGroup>;
  participants: Map<string, RoomParticipant>;
  notes: Map<string, RoomNote>;
  clusters: Map<string, RoomCluster>;
  dots: Map<string, RoomDot>;
}

export interface RoomWorkshop {
  id: string;
  title: string;
  languageForm: LanguageForm;
  script: WorkshopScript;
  devices: 'person' | 'table' | 'none';
  code: string;
  rehearsal: boolean;
  state: 'planned' | 'running' | 'finished';
  step: number;
  stepEndsAt: Date | null;
  pausedMs: number | null;
  startedAt: Date | null;
  finishedAt: Date | null;
  handedInAt: Date | null;
  version: number;
}

export interface RoomGroup {
  id: string;
  number: number;
  name: string;
  caseKey: string;
  lastTurnId: string | null;
}

export interface RoomParticipant {
  id: string;
  groupId: string | null;
  firstName: string;
  isTable: boolean;
  joinedAt: Date;
  doneStep: string;
}

export interface RoomNote {
  id: string;
  groupId: string | null;
  participantId: string | null;
  position: number;
  text: string;
  kind: NoteKind;
  question: string;
  step: string;
  caseKey: string;
  actor: string;
  handOver: boolean;
  place: number | null;
  onNoteId: string | null;
  late: boolean;
  edition: number;
  withdrawnAt: Date | null;
  sharedAt: Date | null;
  removedAt: Date | null;
  broughtOn: boolean;
  clusterId: string | null;
  inputId: string | null;
}

export interface RoomCluster {
  id: string;
  /** Null: a cluster of the plenary. */
  groupId: string | null;
  name: string;
  question: string;
  position: number;
  place: number | null;
  broughtOn: boolean;
  parentId: string | null;
  removedAt: Date | null;
}

export interface RoomDot {
  id: string;
  participantId: string;
  step: string;
  itemId: string;
  removedAt: Date | null;
}

/** The tables in the order of their numbers. */
export const groupsInOrder = ({ groups }: Picture): RoomGroup[] =>
  [...groups.values()].sort((a, b) => a.number - b.number);

/** Who sits at a table, in the order they came. */
export const seatedAt = ({ participants }: Picture, groupId: string): RoomParticipant[] =>
  [...participants.values()]
    .filter((participant) => participant.groupId === groupId)
    .sort((a, b) => a.joinedAt.getTime() - b.joinedAt.getTime() || (a.id < b.id ? -1 : 1));
