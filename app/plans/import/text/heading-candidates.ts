import { splitBullet } from './bullets';
import type { TextLine } from './text-line';

/** A line, or a few lines in a row, that may be a heading. */
export interface HeadingCandidate {
  at: number;
  /** How many lines it takes. */
  lines: number;
  title: string;
  number: number[];
  weight: number;
}

const numbered = /^(?:(kapittel|kap\.?)\s+)?(\d{1,2}(?:\.\d{1,2}){0,5})(\.?)\s*[:–-]?\s+(\S.*)$/i;
const chapterAlone = /^(?:kapittel|kap\.?)\s+(\d{1,2})\s*[:.]?$/i;
const longestTitle = 140;

export const nextLine = (lines: TextLine[], at: number): TextLine | undefined => lines[at + 1];

/** True when a line looks torn off: what follows goes on in the middle of a sentence. */
export const goesOn = (lines: TextLine[], at: number): boolean => {
  const next = lines[at + 1];
  return next !== undefined && /^\p{Ll}/u.test(next.text) && splitBullet(next.text) === null;
};

/** Every line that begins with a number like a heading's, weighed by how it looks and where it stands. */
export const numberedCandidates = (lines: TextLine[]): HeadingCandidate[] =>
  lines.flatMap((_, at) => numberedCandidate(lines, at) ?? []);

function numberedCandidate(lines: TextLine[], at: number): HeadingCandidate | null {
  const line = lines[at];
  if (!line) return null;
  const alone = chapterAlone.exec(line.text);
  const following = lines[at + 1];
  if (alone && following && following.text.length <= 90 && /^\p{Lu}/u.test(following.text)) {
    return { at, lines: 2, title: `${line.text} ${following.text}`, number: [Number(alone[1])], weight: 3.5 };
  }
  const found = numbered.exec(line.text);
  if (!found) return null;
  const [, chapter, digits = '', dot, rest = ''] = found;
  // "1.0" is a chapter, the one that 1.1 belongs to.
  const number = digits
    .replace(/^(\d+)\.0$/, '$1')
    .split('.')
    .map(Number);
  if (/(^|\.)0\d/.test(digits) || number.some((part) => part > 40)) return null;
  const wrapped = wrappedTitle(lines, at);
  const title = wrapped?.title ?? line.text;
  if (title.length > longestTitle || !/^[\p{Lu}«"“”(]/u.test(rest) || !/\p{L}{2}/u.test(rest)) return null;
  let weight = digits.includes('.') ? 2.5 : chapter ? 2.5 : dot ? 0.3 : 1;
  if (line.startsPage) weight += 2;
  if (line.blanksBefore > 0) weight += 0.4;
  if ((following?.blanksBefore ?? 1) > 0) weight += 0.4;
  if (/[^.]\.$|[;,]$/.test(title)) weight -= 3;
  if (title.endsWith(':')) weight -= 1.5;
  if (title.length > 100) weight -= 1.5;
  if (wrapped === null && goesOn(lines, at)) weight -= 2.5;
  if (rest.length > 5 && rest === rest.toUpperCase()) weight += 0.7;
  if (/\d\s+\d+(?:[.,]\d+)?\s*%?$/.test(rest) || /[.!?]\s+\p{Lu}.*\s/u.test(rest)) weight -= 2;
  if (number.length === 1 && isNextInList(lines, at, number[0] ?? 0)) weight -= 1.5;
  return { at, lines: wrapped === null ? 1 : wrapped.lines, title, number, weight };
}

// Chapters have text between them; items of a list follow each other.
function isNextInList(lines: TextLine[], at: number, number: number): boolean {
  const beginsWith = (line: TextLine | undefined, value: number) => line?.text.startsWith(`${value}.`) ?? false;
  return beginsWith(lines[at + 1], number + 1) || beginsWith(lines[at - 1], number - 1);
}

// A line that ends so is not over.
const openEnd = /\s(?:og|eller|for|i|på|av|til|med|ved|mot|fra|frå|om|innen|innan|som|den|det|de|dei|–)$|[,-]$/iu;

/** A long heading that runs over to one or two more lines, in the middle of its sentence or all in capitals. */
function wrappedTitle(lines: TextLine[], at: number): { title: string; lines: number } | null {
  const [first, second] = lines.slice(at, at + 2);
  if (!first || !second) return null;
  let title = first.text;
  let count = 1;
  for (let next = second; count < 3; count += 1) {
    const after = lines[at + count + 1];
    if (!continuesTitle(title, next)) break;
    title = `${title} ${next.text}`;
    const ends = !after || after.startsPage || after.blanksBefore > next.blanksBefore;
    if (ends || (!openEnd.test(next.text) && /^\p{Lu}/u.test(after.text))) return { title, lines: count + 1 };
    next = after;
  }
  return null;
}

function continuesTitle(title: string, next: TextLine): boolean {
  if (next.startsPage || next.emptyParagraphBefore || next.text.length > 60) return false;
  if (/[.:;,]$/.test(next.text) || splitBullet(next.text)) return false;
  if (openEnd.test(title)) return true;
  if (isCapitals(title) && isCapitals(next.text)) return title.length >= 30;
  return title.length >= 45 && /^\p{Ll}/u.test(next.text);
}

const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
