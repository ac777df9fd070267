import type { Leaning } from '../methods/script';
import { notesIn, wholeBoard, type BoardItem } from '../room/board';
import type { Picture } from '../room/picture';

/** Notes that are handed in together: those of a cluster, or those of a question that are in none. */
export interface HandInGroup {
  /** Names the group in the form. */
  key: string;
  /** The cluster's name; empty for notes by themselves. */
  name: string;
  question: string;
  dots: number;
  notes: { id: string; text: string; table: number; late: boolean }[];
}

/**
 * What is to be handed in: every note that stands and has not been handed in before, once, with its cluster. Clusters
 * with most dots come first, then the rest question by question.
 */
export function handInGroups(picture: Picture): HandInGroup[] {
  const waits = ({ id }: { id: string }) => picture.notes.get(id)?.inputId === null;
  const notesOf = (item: BoardItem) =>
    notesIn(item)
      .filter(waits)
      .map(({ id, text, table, late }) => ({ id, text, table, late }));
  const board = wholeBoard(picture);
  const clusters = board
    .filter(({ isCluster }) => isCluster)
    .map((item) => ({
      key: `c-${item.id}`,
      name: item.text,
      question: item.question,
      dots: item.dots,
      notes: notesOf(item),
    }))
    .sort((a, b) => b.dots - a.dots);
  const single = board.filter(({ isCluster }) => !isCluster);
  const asked = picture.workshop.script.questions.map(({ key }) => key);
  const rest = [...asked, ''].map((question) => {
    const own = single.filter((item) => (asked.includes(item.question) ? item.question : '') === question);
    return {
      key: `q-${question}`,
      name: '',
      question,
      dots: 0,
      notes: own.sort((a, b) => b.dots - a.dots).flatMap(notesOf),
    };
  });
  return [...clusters, ...rest].filter(({ notes }) => notes.length > 0);
}

/** What kind of plan element answers to a question lean to, as the script says. */
export const leaningOf = ({ workshop }: Picture, question: string): Leaning | null =>
  workshop.script.questions.find(({ key }) => key === question)?.leansTo ?? null;
