import { questionAt, stepAt, type WorkshopScript } from '../methods/script';
import { plenaryBoard, tableBoard, type BoardItem } from './board';
import { clockOf, type Clock } from './clock';
import { groupsInOrder, seatedAt, type Picture } from './picture';
import { inHand, nameAt, turnAt } from './turns';
import { boardsFor, isOnTable, stands } from './visibility';

/** Who is there and writing at the moment; kept in memory only. */
export interface Presence {
  isHere: (participantId: string) => boolean;
  isWriting: (participantId: string) => boolean;
}

/** What everybody in the room may know: where we are, how long is left, how many have done what. Never whose. */
export interface RoomView {
  version: number;
  title: string;
  state: Picture['workshop']['state'];
  code: string;
  rehearsal: boolean;
  board: WorkshopScript['board'];
  visionYear: number | null;
  dots: number | null;
  step: { index: number; key: string; kind: string; title: string; task: string; sees: string; asks: boolean };
  question: { key: string; text: string; noteKinds: string[] };
  questions: { key: string; text: string; place: number | null }[];
  cases: { key: string; title: string; text: string }[];
  steps: { title: string; minutes: number }[];
  clock: Clock;
  counts: { participants: number; writing: number; done: number; notes: number };
}

export function roomView(picture: Picture, presence: Presence): RoomView {
  const { workshop, participants, notes } = picture;
  const { script } = workshop;
  const step = stepAt(script, workshop.step);
  const question = questionAt(script, workshop.step);
  const all = [...participants.values()];
  return {
    version: workshop.version,
    title: workshop.title,
    state: workshop.state,
    code: workshop.code,
    rehearsal: workshop.rehearsal,
    board: script.board,
    visionYear: script.visionYear,
    dots: step.dots,
    step: {
      index: workshop.step,
      key: step.key,
      kind: step.kind,
      title: step.title,
      task: step.task,
      sees: step.sees,
      asks: step.question !== null,
    },
    question: { key: question.key, text: question.text, noteKinds: question.noteKinds },
    questions: script.questions.map(({ key, text, place }) => ({ key, text, place })),
    cases: script.cases,
    steps: script.steps.map(({ title, minutes }) => ({ title, minutes })),
    clock: clockOf(workshop),
    counts: {
      participants: all.length,
      writing: all.filter(({ id }) => presence.isWriting(id)).length,
      done: all.filter(({ doneStep }) => doneStep === step.key).length,
      notes: [...notes.values()].filter(stands).length,
    },
  };
}

/** What the people at one table see of it. */
export interface TableView {
  id: string;
  number: number;
  name: string;
  caseKey: string;
  /** In a round: whose turn it is, and how many notes are still in somebody's hand. */
  turn: { participantId: string; firstName: string; seat: number } | null;
  left: number;
  items: BoardItem[];
}

export function tableView(picture: Picture, groupId: string): TableView | null {
  const group = picture.groups.get(groupId);
  if (!group) return null;
  const turn = turnAt(picture, groupId);
  return {
    id: group.id,
    number: group.number,
    name: group.name,
    caseKey: group.caseKey,
    turn: turn ? { participantId: turn, ...nameAt(picture, turn) } : null,
    left: seatedAt(picture, groupId).reduce((sum, { id }) => sum + inHand(picture, id).length, 0),
    items: boardsFor('device', picture).table ? tableBoard(picture, groupId) : [],
  };
}

/** What the plenary's board shows devices and the projector; null while the step shows none. */
export const plenaryView = (picture: Picture): BoardItem[] | null =>
  boardsFor('device', picture).plenary ? plenaryBoard(picture) : null;

/** The board on the wall: the plenary's, or the only table's. */
export function screenBoard(picture: Picture): BoardItem[] | null {
  const boards = boardsFor('screen', picture);
  if (boards.plenary) return plenaryBoard(picture);
  const [only] = groupsInOrder(picture);
  return boards.table && only ? tableBoard(picture, only.id) : null;
}

/** A note that a facilitator looks over before others see it. No writer, no table: never whose. */
interface NoteToLookOver {
  id: string;
  text: string;
}

/** What the facilitator's console shows besides the room. */
export interface ConsoleView {
  tables: {
    id: string;
    number: number;
    name: string;
    people: number;
    here: number;
    writing: number;
    done: number;
    notes: number;
    inHand: number;
    turn: { firstName: string; seat: number } | null;
    items: BoardItem[];
  }[];
  plenary: BoardItem[];
  hidden: NoteToLookOver[];
  removed: NoteToLookOver[];
  people: { id: string; firstName: string; seat: number; isTable: boolean; groupId: string | null; here: boolean }[];
}

export function consoleView(picture: Picture, presence: Presence): ConsoleView {
  const { workshop, participants, notes } = picture;
  const step = stepAt(workshop.script, workshop.step).key;
  const standing = [...notes.values()].filter(stands);
  const looked = (rows: typeof standing) =>
    // By their random ids: the order must not tell who wrote what when.
    rows.map(({ id, text }) => ({ id, text })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    tables: groupsInOrder(picture).map((group) => {
      const people = seatedAt(picture, group.id);
      const turn = turnAt(picture, group.id);
      return {
        id: group.id,
        number: group.number,
        name: group.name,
        people: people.length,
        here: people.filter(({ id }) => presence.isHere(id)).length,
        writing: people.filter(({ id }) => presence.isWriting(id)).length,
        done: people.filter(({ doneStep }) => doneStep === step).length,
        notes: standing.filter(({ groupId }) => groupId === group.id).length,
        inHand: people.reduce((sum, { id }) => sum + inHand(picture, id).length, 0),
        turn: turn ? nameAt(picture, turn) : null,
        items: tableBoard(picture, group.id),
      };
    }),
    plenary: plenaryBoard(picture),
    hidden: looked(standing.filter((note) => !isOnTable(note, picture))),
    removed: looked([...notes.values()].filter(({ removedAt }) => removedAt)),
    people: [...participants.values()].map(({ id, isTable, groupId }) => ({
      id,
      ...nameAt(picture, id),
      isTable,
      groupId,
      here: presence.isHere(id),
    })),
  };
}
