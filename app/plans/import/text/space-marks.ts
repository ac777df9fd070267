import { isKnownHeading, isPrefaceOrAppendix } from '../known-headings';
import { splitBullet } from './bullets';
import { fullWidth } from './line-measures';
import type { TextLine } from './text-line';

/** True when nearly all lines begin at the margin, so that a single space in front means something. */
const usesSpaceAsMark = (lines: TextLine[]): boolean =>
  lines.filter((line) => line.indent === 0).length > lines.length / 2;

const isMarked = (line: TextLine | undefined): boolean =>
  line !== undefined &&
  !isPrefaceOrAppendix(line.text) &&
  line.indent > 0 &&
  line.indent <= 2 &&
  splitBullet(line.text) === null &&
  !/^\d/.test(line.text);

/**
 * Tells what a single space before a line means: the first line of a page, or an item of a list whose bullet is lost.
 * Where most lines are indented it means nothing.
 */
export function readSpaceMarks(lines: TextLine[]): TextLine[] {
  if (!usesSpaceAsMark(lines)) return lines;
  const width = fullWidth(lines);
  const series = openingSeries(lines);
  let page = 0;
  return lines.map((line, at) => {
    const lostBullet =
      isMarked(line) &&
      hasMarkedNeighbour(lines, at, line.blanksBefore === 0) &&
      !headsPage(lines, at, width) &&
      !(isTitleAfterText(line) && series.has(opening(line.text)));
    const afterText = at > 0 && line.blanksBefore === 0 && line.indent === 1 && splitBullet(line.text) === null;
    const startsPage = line.startsPage || (afterText && !lostBullet);
    if (startsPage && at > 0) page += 1;
    return { ...line, lostBullet, startsPage, page };
  });
}

/** A title at the top of a page: an empty paragraph and running text come after it, and no list goes on into it. */
function headsPage(lines: TextLine[], at: number, width: number): boolean {
  const [line, after] = [lines[at], lines[at + 1]];
  if (!line || !after || !isTitleAfterText(line) || isMarked(after)) return false;
  if (line.text.length >= 12 && isCapitals(line.text)) return true;
  // The title of a chapter's first section may stand between.
  const text = after.emptyParagraphBefore || !isTitle(after.text) ? after : lines[at + 2];
  if (!text?.emptyParagraphBefore || isMarked(text) || text.text.length < width * 0.6) return false;
  return isKnownHeading(line.text) || !endsList(lines, at);
}

const isTitle = (text: string): boolean => text.length <= 90 && /^\p{Lu}.*[^.:;,!?]$/u.test(text);

const isTitleAfterText = (line: TextLine): boolean =>
  line.blanksBefore === 0 && line.indent === 1 && isTitle(line.text);

/** A list comes right before; its items end alike, all with a full stop or none. */
function endsList(lines: TextLine[], at: number): boolean {
  if (/[.!?]$/.test(lines[at - 1]?.text ?? '')) return false;
  for (let before = at - 1; before >= Math.max(0, at - 8); before -= 1) {
    if (isMarked(lines[before])) return true;
    if (lines[before]?.emptyParagraphBefore) return false;
  }
  return false;
}

/** How titles of one series begin: "Satsingsområde …", "Mål, strategiar …". */
const opening = (text: string): string => {
  const [first = '', second = ''] = text.toLowerCase().split(' ');
  return first.length >= 12 ? first : `${first} ${second}`;
};

/** Openings of titles that come back through the document, far from each other and with a break after them: no list does. */
function openingSeries(lines: TextLine[]): Set<string> {
  const places = new Map<string, number[]>();
  lines.forEach((line, at) => {
    const after = lines[at + 1];
    const breaks = after?.emptyParagraphBefore || (after?.blanksBefore === 1 && isCapitals(after.text));
    if (!breaks || !isTitleAfterText(line)) return;
    const known = places.get(opening(line.text)) ?? [];
    if (at - (known.at(-1) ?? -farApart) >= farApart) places.set(opening(line.text), [...known, at]);
  });
  return new Set([...places].filter(([, found]) => found.length >= 3).map(([text]) => text));
}

const farApart = 20;
const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

/** Bullets come in lists: another marked line is near, with only lines of the same list between. */
function hasMarkedNeighbour(lines: TextLine[], at: number, closely: boolean): boolean {
  const reach = closely ? 4 : 8;
  for (const direction of [-1, 1]) {
    for (let step = 1; step <= reach; step += 1) {
      const gapBefore = lines[direction === 1 ? at + step : at + 1 - step];
      if (!gapBefore || (closely && (gapBefore.emptyParagraphBefore || gapBefore.blanksBefore > 1))) break;
      const other = lines[at + direction * step];
      if (isMarked(other)) return true;
    }
  }
  return false;
}
