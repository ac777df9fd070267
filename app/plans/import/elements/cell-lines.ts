import type { FlowItem } from '../flow';

/** One element's words in a cell: its own name or number, and its text. */
export interface CellLine {
  label: string;
  text: string;
}

const bullet = /^[•·▪▫●○◦■□*‣⁃➢➤✓\uf000-\uf0ff–—-]\s+/u;
const subBullet = /^o\s+\S/;
const label =
  /^((?:hoved|hovud|del)?(?:mål|strategi|tiltak|utfordring|indikator)\s*(?:nr\.?\s*)?\d+(?:\.\d+)*\s*[:.–-]?|\p{Lu}{1,2}\d+(?:\.\d+)*[:.]?|\d+(?:\.\d+)+[.)]?|\d{1,2}[.)]|[a-zæøå]\))\s+(?=\S)/iu;

/** Takes the draft's own name or number off a text: "Mål 4: Trygge tjenester" gives "Mål 4:" and the rest. */
export function splitLabel(text: string): CellLine {
  const found = label.exec(text);
  return found ? { label: (found[1] ?? '').trim(), text: text.slice(found[0].length).trim() } : { label: '', text };
}

const goalLabel =
  /^((?:hoved|hovud|del)?mål(?:\s*(?:nr\.?\s*)?\d+(?:\.\d+)*)?\s*[:–-]|(?:hoved|hovud|del)?mål\s*\d+(?:\.\d+)*)\s+(?=\S)/iu;

/** A line that states a goal under its own name: "Mål 3: Innbyggerne mestrer eget liv". Null for any other line. */
export function splitGoalLabel(line: string): CellLine | null {
  const found = goalLabel.exec(line);
  const text = found ? line.slice(found[0].length).trim() : '';
  return found && text.split(/\s+/).length >= 3 ? { label: (found[1] ?? '').trim(), text } : null;
}

interface Piece {
  text: string;
  /** Nesting in a list, or null for a paragraph. */
  level: number | null;
}

/**
 * The elements that a cell, or a list under a heading, consists of: one per list item, or one per paragraph where there is
 * no list. Deeper list items, and lines with the bullet "o", belong to the element above them.
 */
export function linesOf(content: FlowItem[]): CellLine[] {
  const pieces = content.flatMap(piecesOf);
  const levels = pieces.flatMap((piece) => piece.level ?? []);
  const outermost = levels.length > 0 ? Math.min(...levels) : null;
  const lines: CellLine[] = [];
  let introduction = '';
  for (const [at, piece] of pieces.entries()) {
    const last = lines.at(-1);
    const inList = piece.level !== null;
    const below = subBullet.test(piece.text) || (piece.level ?? 0) > (outermost ?? 0);
    const goesOn = outermost !== null && !inList && /^\p{Ll}/u.test(piece.text);
    if (!inList && introduces(piece.text) && (pieces[at + 1]?.level ?? null) !== null) {
      introduction = `${introduction} ${piece.text}`.trim();
    } else if (last && introduction === '' && (below || goesOn)) {
      last.text += `${below ? '\n' : ' '}${piece.text}`;
    } else {
      const line = splitLabel(piece.text);
      lines.push({ label: `${introduction} ${line.label}`.trim(), text: line.text });
      introduction = '';
    }
  }
  return lines;
}

/** "Kommunen skal:" or "Vi vil" before a list is no element of its own, but a name for what follows. */
const introduces = (text: string): boolean =>
  text.endsWith(':') || (/^\P{P}+$/u.test(text) && text.split(' ').length <= 3);

/** All words of a cell on one line each, for headings and properties. */
export const textOfContent = (content: FlowItem[]): string =>
  content
    .flatMap(piecesOf)
    .map((piece) => piece.text)
    .join('\n');

function piecesOf(item: FlowItem): Piece[] {
  if (item.type === 'footnote') return [];
  if (item.type === 'heading') return [{ text: item.title, level: null }];
  if (item.type === 'table') {
    return item.rows
      .map((row) => row.cells.map((cell) => textOfContent(cell.content)).join(' '))
      .filter((text) => text.trim() !== '')
      .map((text) => ({ text: text.replace(/\s+/g, ' ').trim(), level: null }));
  }
  if (item.text === '') return [];
  if (item.type === 'listItem') return [{ text: withoutBullet(item.text), level: item.level }];
  return splitTypedList(item.text);
}

const withoutBullet = (text: string) => text.replace(bullet, '');

/** A paragraph of several lines each of which begins with a bullet or number is a list typed by hand. */
function splitTypedList(text: string): Piece[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const typed =
    lines.length > 1 && lines.every((line) => bullet.test(line) || subBullet.test(line) || label.test(line));
  return (typed ? lines : [text]).map((line) => ({ text: withoutBullet(line).trim(), level: null }));
}
