import { Failure, found } from '~/platform/failure';
import { stepAt } from '../methods/script';
import type { PlannedAction, RoomAction, RowChange } from './action';
import { notesIn, plenaryBoard, tableBoard, type BoardItem } from './board';
import type { Picture } from './picture';
import { mustSitAt, type Planning } from './planning';
import { boardsFor, isOnTable } from './visibility';

type BoardAction = Extract<
  RoomAction,
  { do: 'merge' | 'name' | 'separate' | 'bringOn' | 'place' | 'attach' | 'handOver' | 'dot' }
>;
type Of<D extends BoardAction['do']> = Extract<BoardAction, { do: D }>;

/** What an action on a board changes. Participants change their own table's board; the plenary's is the facilitator's. */
export function planBoardAction(planning: Planning, action: BoardAction): PlannedAction {
  switch (action.do) {
    case 'merge':
      return planMerge(planning, action);
    case 'separate':
      return planSeparate(planning, action);
    case 'dot':
      return planDot(planning, action);
    case 'name': {
      const cluster = found(picked(planning, action.cluster).cluster);
      return onItem(planning, action.cluster, { name: cluster.name }, { name: action.name });
    }
    case 'bringOn': {
      const { broughtOn } = rowOf(planning, action.item);
      return onItem(planning, action.item, { broughtOn }, { broughtOn: action.on });
    }
    case 'place': {
      const { place } = rowOf(planning, action.item);
      return onItem(planning, action.item, { place }, { place: action.place });
    }
    case 'attach': {
      const note = found(picked(planning, action.note).note);
      const target = action.to === null ? null : found(picked(planning, action.to).note);
      if (target && (target.kind !== 'journeyStep' || target.groupId !== note.groupId)) throw new Failure('badRequest');
      return onItem(planning, note.id, { onNoteId: note.onNoteId }, { onNoteId: action.to });
    }
    case 'handOver': {
      const note = found(picked(planning, action.note).note);
      return onItem(planning, note.id, { handOver: note.handOver }, { handOver: action.on });
    }
  }
}

/** The note or cluster by its id, when it is there for others to see. */
function picked({ picture }: { picture: Picture }, id: string) {
  const note = picture.notes.get(id);
  if (note && isOnTable(note, picture)) return { note };
  const cluster = picture.clusters.get(id);
  return cluster && !cluster.removedAt ? { cluster } : {};
}

function rowOf(planning: Planning, id: string) {
  const { note, cluster } = picked(planning, id);
  return found(note ?? cluster);
}

function onItem(
  planning: Planning,
  id: string,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): PlannedAction {
  const { note, cluster } = picked(planning, id);
  const { groupId } = found(note ?? cluster);
  mustSitAt(planning.picture, planning.actor, groupId);
  const same = Object.keys(after).every((name) => before[name] === after[name]);
  return { groupId, changes: same ? [] : [{ table: note ? 'note' : 'cluster', id, before, after }] };
}

const itemsOf = (picture: Picture, scope: string | null): BoardItem[] =>
  scope === null ? plenaryBoard(picture) : tableBoard(picture, scope);

/** Puts items into a cluster: the first cluster among them, or a new one. */
function planMerge(planning: Planning, { scope, items, name }: Of<'merge'>): PlannedAction {
  const { picture, actor, newId } = planning;
  mustSitAt(picture, actor, scope);
  if (scope !== null) found(picture.groups.get(scope));
  const board = new Map(itemsOf(picture, scope).map((item) => [item.id, item]));
  const chosen = [...new Set(items)].map((id) => found(board.get(id)));
  if (chosen.length < 2) throw new Failure('badRequest');
  const ofScope = (item: BoardItem) =>
    item.isCluster && (picture.clusters.get(item.id)?.groupId ?? null) === scope ? item : undefined;
  const target = chosen.find(ofScope);
  const id = target?.id ?? newId();
  const changes: RowChange[] = [];
  if (!target) {
    changes.push({
      table: 'cluster',
      id,
      before: null,
      after: {
        groupId: scope,
        name: name || chosen[0]!.text.slice(0, 200),
        question: chosen[0]!.question,
        position: picture.clusters.size + 1,
        broughtOn: chosen.some(({ broughtOn }) => broughtOn),
      },
    });
  } else if (name && name !== target.text) {
    changes.push({ table: 'cluster', id, before: { name: target.text }, after: { name } });
  }
  for (const item of chosen) {
    if (item.id === id) continue;
    if (ofScope(item)) changes.push(...emptied(item, id), gone(item.id, planning.now));
    else changes.push(moved(item, picture, id));
  }
  return { groupId: scope, changes };
}

/** A cluster's members move to another. */
const emptied = (item: BoardItem, to: string): RowChange[] => [
  ...item.parts.map((part): RowChange => ({
    table: 'cluster',
    id: part.id,
    before: { parentId: item.id },
    after: { parentId: to },
  })),
  ...item.notes.map((note): RowChange => ({
    table: 'note',
    id: note.id,
    before: { clusterId: item.id },
    after: { clusterId: to },
  })),
];

const gone = (id: string, now: Date): RowChange => ({
  table: 'cluster',
  id,
  before: { removedAt: null },
  after: { removedAt: now.toISOString() },
});

/** A note, or a table's whole cluster, becomes part of a cluster. */
function moved(item: BoardItem, picture: Picture, to: string): RowChange {
  if (item.isCluster) {
    const { parentId } = picture.clusters.get(item.id)!;
    return { table: 'cluster', id: item.id, before: { parentId }, after: { parentId: to } };
  }
  const { clusterId } = picture.notes.get(item.id)!;
  return { table: 'note', id: item.id, before: { clusterId }, after: { clusterId: to } };
}

/** Takes a note or a table's cluster out of its cluster, or a whole cluster apart. The last one leaves no cluster. */
function planSeparate(planning: Planning, { scope, item: id }: Of<'separate'>): PlannedAction {
  const { picture, actor, now } = planning;
  mustSitAt(picture, actor, scope);
  const whole = itemsOf(picture, scope).find((item) => item.id === id && item.isCluster);
  const isOwn = whole && (picture.clusters.get(id)?.groupId ?? null) === scope;
  const around = itemsOf(picture, scope).find(
    (item) => item.isCluster && [...item.parts, ...item.notes].some((member) => member.id === id),
  );
  if (isOwn) return { groupId: scope, changes: [...released(whole), gone(id, now)] };
  const from = found(around);
  const members = released(from);
  const rest = members.filter((change) => change.id !== id);
  const changes = rest.length > 1 ? members.filter((change) => change.id === id) : [...members, gone(from.id, now)];
  return { groupId: scope, changes };
}

const released = (item: BoardItem): RowChange[] => [
  ...item.parts.map((part): RowChange => ({
    table: 'cluster',
    id: part.id,
    before: { parentId: item.id },
    after: { parentId: null },
  })),
  ...item.notes.map((note): RowChange => ({
    table: 'note',
    id: note.id,
    before: { clusterId: item.id },
    after: { clusterId: null },
  })),
];

/** A participant's dot, within the limit of the step. */
function planDot(planning: Planning, action: Of<'dot'>): PlannedAction {
  const { picture, actor, now, newId } = planning;
  if (!('participant' in actor)) throw new Failure('forbidden');
  const { workshop } = picture;
  const step = stepAt(workshop.script, workshop.step);
  if (workshop.state !== 'running' || step.dots === null) throw new Failure('conflict');
  const { groupId } = found(picture.participants.get(actor.participant));
  const seen = boardsFor('device', picture).plenary
    ? plenaryBoard(picture)
    : groupId
      ? tableBoard(picture, groupId)
      : [];
  const own = [...picture.dots.values()].filter(
    (dot) => dot.participantId === actor.participant && dot.step === step.key,
  );
  const known = own.find(({ itemId }) => itemId === action.item);
  const isOn = known !== undefined && !known.removedAt;
  if (isOn === action.on) return { groupId: null, changes: [] };
  if (action.on) {
    if (!seen.some((item) => item.id === action.item || notesIn(item).some(({ id }) => id === action.item)))
      throw new Failure('notFound');
    if (own.filter(({ removedAt }) => !removedAt).length >= step.dots) throw new Failure('tooMany');
  }
  if (!known) {
    const after = { participantId: actor.participant, step: step.key, itemId: action.item };
    return { groupId: null, changes: [{ table: 'dot', id: newId(), before: null, after }] };
  }
  const before = { removedAt: known.removedAt?.toISOString() ?? null };
  const after = { removedAt: action.on ? null : now.toISOString() };
  return { groupId: null, changes: [{ table: 'dot', id: known.id, before, after }] };
}
