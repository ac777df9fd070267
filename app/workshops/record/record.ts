import type { NoteKind, StepKind } from '../methods/script';
import { isPink } from '../methods/script';
import { wholeBoard, type BoardItem, type BoardNote } from '../room/board';
import { groupsInOrder, seatedAt, type Picture } from '../room/picture';
import { stands } from '../room/visibility';

/** A note as the record has it: what was written, and everything it became part of. */
export interface RecordNote {
  id: string;
  text: string;
  kind: NoteKind;
  /** Name of the table it comes from; empty for none. */
  table: string;
  /** Text of the question it answers. */
  question: string;
  /** Name of the table's cluster that it became part of, and of the plenary's; empty for none. */
  tableCluster: string;
  plenaryCluster: string;
  dots: number;
  /** Of a journey: who acts, whether they hand over, the case, and the step that a pink note is about. */
  actor: string;
  handOver: boolean;
  journey: string;
  about: string;
  late: boolean;
  inputId: string | null;
}

/** Notes that are read together. */
export interface RecordPart {
  key: string;
  /** A cluster's name; a question's text; a journey's title. */
  heading: string;
  kind: 'pink' | 'cluster' | 'question' | 'journey';
  dots: number;
  notes: RecordNote[];
}

export interface RecordStep {
  title: string;
  kind: StepKind;
  minutes: number;
  question: string;
  /** When it was begun for the first time. */
  begunAt: Date | null;
}

export interface WorkshopRecord {
  startedAt: Date | null;
  finishedAt: Date | null;
  participants: number;
  tables: { name: string; journey: string; participants: number }[];
  steps: RecordStep[];
  parts: RecordPart[];
  notes: number;
  /** Taken away by a facilitator; told of and not shown. */
  removed: number;
}

/** What is logged of the course of a workshop: the step that was gone to, and when. */
export interface CourseChange {
  at: Date;
  step: number;
}

/**
 * What a workshop leaves behind, from what was asked to every note that stands, each once. Clusters with most dots come
 * first, then what lies by itself, question by question. The record of a journey has what hurts (pink notes) first,
 * then each journey in its order.
 */
export function recordOf(picture: Picture, course: readonly CourseChange[]): WorkshopRecord {
  const { script } = picture.workshop;
  const questionOf = (key: string) => script.questions.find((question) => question.key === key)?.text ?? '';
  const journeyOf = (key: string) => script.cases.find((each) => each.key === key)?.title ?? '';
  const notes = new NoteReader(picture, questionOf, journeyOf);
  const board = wholeBoard(picture);
  const parts = script.board === 'journey' ? journeyParts(picture, board, notes) : clusterParts(picture, board, notes);
  const begun = (step: number) => course.find((change) => change.step === step)?.at ?? null;
  return {
    startedAt: picture.workshop.startedAt,
    finishedAt: picture.workshop.finishedAt,
    participants: picture.participants.size,
    tables: groupsInOrder(picture).map(({ id, name, caseKey }) => ({
      name,
      journey: journeyOf(caseKey),
      participants: seatedAt(picture, id).length,
    })),
    steps: script.steps.map(({ title, kind, minutes, question }, index) => ({
      title,
      kind,
      minutes,
      question: question ? questionOf(question) : '',
      begunAt: index === 0 ? (begun(0) ?? picture.workshop.startedAt) : begun(index),
    })),
    parts: parts.filter((part) => part.notes.length > 0),
    notes: parts.reduce((sum, part) => sum + part.notes.length, 0),
    removed: [...picture.notes.values()].filter((note) => !stands(note) && note.removedAt).length,
  };
}

/** Reads notes with everything they are part of. */
class NoteReader {
  constructor(
    private readonly picture: Picture,
    private readonly questionOf: (key: string) => string,
    private readonly journeyOf: (key: string) => string,
  ) {}

  of(item: BoardItem): RecordNote[] {
    const isPlenary = item.isCluster && this.picture.clusters.get(item.id)?.groupId === null;
    const read = (note: BoardNote, tableCluster: string): RecordNote => {
      const row = this.picture.notes.get(note.id)!;
      return {
        id: note.id,
        text: note.text,
        kind: note.kind,
        table: this.picture.groups.get(row.groupId ?? '')?.name ?? '',
        question: this.questionOf(row.question),
        tableCluster,
        plenaryCluster: isPlenary ? item.text : '',
        dots: item.dots,
        actor: note.actor,
        handOver: note.handOver,
        journey: this.journeyOf(note.caseKey),
        about: (note.onNoteId && this.picture.notes.get(note.onNoteId)?.text) || '',
        late: note.late,
        inputId: row.inputId,
      };
    };
    const own = item.isCluster && !isPlenary ? item.text : '';
    return [
      ...item.parts.flatMap((part) => part.notes.map((note) => read(note, part.name))),
      ...item.notes.map((note) => read(note, own)),
    ];
  }
}

function clusterParts(picture: Picture, board: BoardItem[], notes: NoteReader): RecordPart[] {
  const clusters = board.filter(({ isCluster }) => isCluster).sort((a, b) => b.dots - a.dots);
  const single = board.filter(({ isCluster }) => !isCluster).sort((a, b) => b.dots - a.dots);
  const asked = picture.workshop.script.questions;
  const isAsked = new Set(asked.map(({ key }) => key));
  const unasked = single.filter(({ question }) => !isAsked.has(question));
  return [
    ...clusters.map((item) => ({
      key: item.id,
      heading: item.text,
      kind: 'cluster' as const,
      dots: item.dots,
      notes: notes.of(item),
    })),
    ...asked.map(({ key, text }) => ({
      key,
      heading: text,
      kind: 'question' as const,
      dots: 0,
      notes: single.filter(({ question }) => question === key).flatMap((item) => notes.of(item)),
    })),
    { key: 'rest', heading: '', kind: 'question', dots: 0, notes: unasked.flatMap((item) => notes.of(item)) },
  ];
}

function journeyParts(picture: Picture, board: BoardItem[], notes: NoteReader): RecordPart[] {
  const all = board.flatMap((item) => notes.of(item));
  const placeOf = ({ id }: RecordNote) => picture.notes.get(id)?.place ?? Number.MAX_SAFE_INTEGER;
  const steps = all.filter(({ kind }) => !isPink(kind)).sort((a, b) => placeOf(a) - placeOf(b));
  const titles = [...picture.workshop.script.cases.map(({ title }) => title), ''];
  return [
    { key: 'pink', heading: '', kind: 'pink', dots: 0, notes: all.filter(({ kind }) => isPink(kind)) },
    ...titles.map((title) => ({
      key: `journey-${title}`,
      heading: title,
      kind: 'journey' as const,
      dots: 0,
      notes: steps.filter(({ journey }) => journey === title),
    })),
  ];
}
