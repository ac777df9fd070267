import { database, type Transaction } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { readScript, withVisionYear } from '../methods/script';
import type { Picture } from './picture';

type Reader = Pick<Transaction, 'workshop' | 'workshopGroup' | 'workshopParticipant' | 'note' | 'noteCluster' | 'dot'>;

/** Pictures of workshops in use, so that each change costs what it changed and not the whole workshop. */
const pictures = new Map<string, Picture>();
/** Workshops kept in memory at once. */
const capacity = 20;

/**
 * The workshop as it is committed, with everything in it. What is known already is brought up to date with the rows
 * that have a later version. Called in a transaction it sees that transaction, so ask before changing anything.
 *
 * @throws Failure `notFound` when there is no such workshop, or it is not run in the room
 */
export async function pictureOf(workshopId: string, reader: Reader = database()): Promise<Picture> {
  const row = found(await reader.workshop.findUnique({ where: { id: workshopId }, select: workshopFields }));
  found(row.script);
  const known = pictures.get(workshopId);
  if (known?.workshop.version === row.version) return known;
  const picture: Picture = {
    workshop: {
      ...row,
      code: row.code ?? '',
      rehearsal: row.rehearsalOfId !== null,
      script: withVisionYear(readScript(row.script)),
    },
    groups: new Map(known?.groups),
    participants: new Map(known?.participants),
    notes: new Map(known?.notes),
    clusters: new Map(known?.clusters),
    dots: new Map(known?.dots),
  };
  const where = { workshopId, version: { gt: known?.workshop.version ?? -1 } };
  const put = <T extends { id: string }>(rows: T[], into: Map<string, T>) => rows.forEach((r) => into.set(r.id, r));
  put(await reader.workshopGroup.findMany({ where, select: groupFields }), picture.groups);
  put(await reader.workshopParticipant.findMany({ where, select: participantFields }), picture.participants);
  put(await reader.note.findMany({ where, select: noteFields }), picture.notes);
  put(await reader.noteCluster.findMany({ where, select: clusterFields }), picture.clusters);
  put(await reader.dot.findMany({ where, select: dotFields }), picture.dots);
  // Rows of a later commit may be among them already; they are read again next time, which does no harm.
  pictures.delete(workshopId);
  pictures.set(workshopId, picture);
  const [oldest] = pictures.keys();
  if (pictures.size > capacity && oldest) pictures.delete(oldest);
  return picture;
}

/** Forgets what is known of a workshop; for one that was changed past its version, or removed. */
export const forgetPicture = (workshopId: string): void => void pictures.delete(workshopId);

const workshopFields = {
  id: true,
  title: true,
  languageForm: true,
  script: true,
  devices: true,
  code: true,
  rehearsalOfId: true,
  state: true,
  step: true,
  stepEndsAt: true,
  pausedMs: true,
  startedAt: true,
  finishedAt: true,
  handedInAt: true,
  version: true,
} as const;
const groupFields = { id: true, number: true, name: true, caseKey: true, lastTurnId: true } as const;
const participantFields = {
  id: true,
  groupId: true,
  firstName: true,
  isTable: true,
  joinedAt: true,
  doneStep: true,
} as const;
const noteFields = {
  id: true,
  groupId: true,
  participantId: true,
  position: true,
  text: true,
  kind: true,
  question: true,
  step: true,
  caseKey: true,
  actor: true,
  handOver: true,
  place: true,
  onNoteId: true,
  late: true,
  edition: true,
  withdrawnAt: true,
  sharedAt: true,
  removedAt: true,
  broughtOn: true,
  clusterId: true,
  inputId: true,
} as const;
const clusterFields = {
  id: true,
  groupId: true,
  name: true,
  question: true,
  position: true,
  place: true,
  broughtOn: true,
  parentId: true,
  removedAt: true,
} as const;
const dotFields = { id: true, participantId: true, step: true, itemId: true, removedAt: true } as const;
