import type { NoteKind } from '../methods/script';
import { groupsInOrder, type Picture, type RoomCluster, type RoomNote } from './picture';
import { isOnTable } from './visibility';

/** A note as others see it: never who wrote it. */
export interface BoardNote {
  id: string;
  text: string;
  kind: NoteKind;
  /** Number of the table it comes from. */
  table: number;
  late: boolean;
  actor: string;
  handOver: boolean;
  onNoteId: string | null;
  caseKey: string;
}

/** What lies on a board: a note by itself, or a cluster with the notes that became part of it. */
export interface BoardItem {
  id: string;
  isCluster: boolean;
  /** The note's text, or the cluster's name. */
  text: string;
  kind: NoteKind;
  question: string;
  /** Where on the timeline, 0 to 100, or in the row of a journey. */
  place: number | null;
  broughtOn: boolean;
  dots: number;
  /** In a cluster of the plenary: the clusters of the tables that became part of it. */
  parts: { id: string; name: string; notes: BoardNote[] }[];
  /** The notes by themselves in it. */
  notes: BoardNote[];
}

const inOrder = <T extends { position: number; id: string }>(rows: Iterable<T>) =>
  [...rows].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

/** Works out boards from a picture; what is asked for several times is found once. */
class Boards {
  readonly onTable: RoomNote[];
  readonly byCluster = new Map<string, RoomNote[]>();
  readonly dotsOn = new Map<string, number>();

  constructor(readonly picture: Picture) {
    this.onTable = inOrder([...picture.notes.values()].filter((note) => isOnTable(note, picture)));
    for (const note of this.onTable) {
      if (!note.clusterId) continue;
      const known = this.byCluster.get(note.clusterId);
      if (known) known.push(note);
      else this.byCluster.set(note.clusterId, [note]);
    }
    for (const { itemId, removedAt } of picture.dots.values()) {
      if (!removedAt) this.dotsOn.set(itemId, (this.dotsOn.get(itemId) ?? 0) + 1);
    }
  }

  note = (note: RoomNote): BoardNote => ({
    id: note.id,
    text: note.text,
    kind: note.kind,
    table: (note.groupId && this.picture.groups.get(note.groupId)?.number) || 0,
    late: note.late,
    actor: note.actor,
    handOver: note.handOver,
    onNoteId: note.onNoteId,
    caseKey: note.caseKey,
  });

  single = (note: RoomNote): BoardItem => ({
    id: note.id,
    isCluster: false,
    text: note.text,
    kind: note.kind,
    question: note.question,
    place: note.place,
    broughtOn: note.broughtOn,
    dots: this.dotsOn.get(note.id) ?? 0,
    parts: [],
    notes: [this.note(note)],
  });

  cluster(cluster: RoomCluster): BoardItem | null {
    const notes = this.byCluster.get(cluster.id) ?? [];
    const children = inOrder(this.picture.clusters.values())
      .filter((child) => child.parentId === cluster.id && !child.removedAt)
      .map((child) => ({ child, notes: this.byCluster.get(child.id) ?? [] }))
      .filter((part) => part.notes.length > 0);
    const all = [...notes, ...children.flatMap((part) => part.notes)];
    if (all.length === 0) return null;
    const ids = [cluster.id, ...children.map(({ child }) => child.id), ...all.map(({ id }) => id)];
    const places = all.flatMap(({ place }) => (place === null ? [] : [place]));
    return {
      id: cluster.id,
      isCluster: true,
      text: cluster.name,
      kind: all[0]!.kind,
      question: cluster.question,
      place: cluster.place ?? (places.length > 0 ? places.reduce((a, b) => a + b, 0) / places.length : null),
      broughtOn: cluster.broughtOn,
      dots: ids.reduce((sum, id) => sum + (this.dotsOn.get(id) ?? 0), 0),
      parts: children.map((part) => ({
        id: part.child.id,
        name: part.child.name,
        notes: part.notes.map(this.note),
      })),
      notes: notes.map(this.note),
    };
  }

  isPlenary = (clusterId: string | null): boolean => {
    const cluster = clusterId ? this.picture.clusters.get(clusterId) : undefined;
    return cluster !== undefined && cluster.groupId === null && !cluster.removedAt;
  };

  inCluster = (note: RoomNote): boolean => {
    const cluster = note.clusterId ? this.picture.clusters.get(note.clusterId) : undefined;
    return cluster !== undefined && !cluster.removedAt;
  };

  /** A table's own board: its clusters, then its notes by themselves. What the plenary did with them does not show. */
  table(groupId: string): BoardItem[] {
    const clusters = inOrder(this.picture.clusters.values())
      .filter((cluster) => cluster.groupId === groupId && !cluster.removedAt)
      .map((cluster) => this.cluster(cluster))
      .filter((item) => item !== null);
    const loose = this.onTable.filter(
      (note) => note.groupId === groupId && (!this.inCluster(note) || this.isPlenary(note.clusterId)),
    );
    return [...clusters, ...loose.map(this.single)];
  }

  /**
   * What the tables brought on: what each chose, and everything of a table that chose nothing for a question. Nothing
   * is left behind because a table forgot to choose.
   */
  broughtOn(): BoardItem[] {
    return groupsInOrder(this.picture).flatMap(({ id }) => {
      const items = this.table(id);
      const chosenFor = new Set(items.filter((item) => item.broughtOn).map(({ question }) => question));
      return items.filter((item) => item.broughtOn || !chosenFor.has(item.question));
    });
  }

  plenary(): BoardItem[] {
    return this.gathered(this.broughtOn());
  }

  /** Everything that was said and stands, once: also what no table chose. */
  everything(): BoardItem[] {
    return this.gathered(groupsInOrder(this.picture).flatMap(({ id }) => this.table(id)));
  }

  /** The clusters of the plenary, and what is in none of them. */
  private gathered(brought: BoardItem[]): BoardItem[] {
    const clusters = inOrder(this.picture.clusters.values()).filter((c) => c.groupId === null && !c.removedAt);
    const items = clusters.map((cluster) => this.cluster(cluster)).filter((item) => item !== null);
    const taken = new Set(items.flatMap(({ parts, notes }) => [...parts, ...notes].map(({ id }) => id)));
    return [...items, ...brought.filter(({ id }) => !taken.has(id))];
  }
}

/** Pictures are never changed once they are made, so the boards of each are worked out once. */
const made = new WeakMap<Picture, Boards>();

function boardsOf(picture: Picture): Boards {
  const boards = made.get(picture) ?? new Boards(picture);
  made.set(picture, boards);
  return boards;
}

/** The board of one table: what its people have put on it, put together as they did. */
export const tableBoard = (picture: Picture, groupId: string): BoardItem[] => boardsOf(picture).table(groupId);

/** The board of the plenary: what the tables brought on, put together as the facilitator did. */
export const plenaryBoard = (picture: Picture): BoardItem[] => boardsOf(picture).plenary();

/** All that stands, put together as it was in the room: for the record and for handing in. */
export const wholeBoard = (picture: Picture): BoardItem[] => boardsOf(picture).everything();

/** All notes in an item, whichever way they came into it. */
export const notesIn = ({ parts, notes }: Pick<BoardItem, 'parts' | 'notes'>): BoardNote[] => [
  ...parts.flatMap((part) => part.notes),
  ...notes,
];
