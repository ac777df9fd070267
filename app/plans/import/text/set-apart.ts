import { isKnownHeading } from '../known-headings';
import { goesOn } from './heading-candidates';
import type { HeadingLine } from './heading-line';
import { fullWidth, usualBlanks } from './line-measures';
import { splitBullet } from './bullets';
import type { TextLine } from './text-line';
import { tableHeading } from './text-tables';

/** The short lines a text sets apart, and whether it does so for its headings in general. */
export interface SetApart {
  /** By line; true for one that looks like a chapter's. */
  titles: Map<number, boolean>;
  isCustom: boolean;
}

const fewest = 4;

/**
 * Short lines that the text sets apart as its headings, by more space than there is between its other lines or by a new page.
 * Where its layout does not do so in general, a line by itself says little, and other signs must tell as well.
 * `isShort` says which lines may be headings at all.
 */
export function linesSetApart(
  lines: TextLine[],
  known: Map<number, HeadingLine>,
  isShort: (line: TextLine) => boolean,
): SetApart {
  const usual = usualBlanks(lines);
  const width = fullWidth(lines);
  const ends = new Set([...known.values()].map((heading) => heading.at + heading.lines));
  const titles = new Map<number, boolean>();
  let spaced = 0;
  const hasGap = (line: TextLine | undefined) =>
    line !== undefined && !line.startsPage && (line.emptyParagraphBefore || line.blanksBefore > usual);
  const isTitle = (at: number) => {
    const line = lines[at];
    return line !== undefined && !line.lostBullet && isShort(line) && !tableHeading(line.text) && !goesOn(lines, at);
  };
  const opensText = (line: TextLine) =>
    line.text.length >= width * 0.6 || tableHeading(line.text) !== null || /^\p{Lu}.{14,}:$/u.test(line.text);

  lines.forEach((line, at) => {
    const [before, after] = [lines[at - 1], lines[at + 1]];
    if (known.has(at) || !before || !after || !isTitle(at)) return;
    const underTitle = ends.has(at) || titles.has(at - 1);
    if (underTitle && saysAgain(line.text, before.text)) return;
    const isSpaced = hasGap(line) && hasGap(after) && opensText(after);
    const isAboveTitle = line.startsPage && !after.startsPage && isTitle(at + 1) && hasGap(lines[at + 2]);
    const beginsPage =
      line.startsPage &&
      (hasGap(after) || saysAgain(after.text, line.text) || (hasEnded(before, width) && beginsText(after, opensText)));
    const followsText = line.blanksBefore > 0 && hasEnded(before, 0) && hasGap(after) && opensText(after);
    const followsTitle = underTitle && (hasGap(after) || after.startsPage);
    if (isSpaced) spaced += 1;
    if (isSpaced || isAboveTitle || beginsPage || followsText || followsTitle) {
      titles.set(at, isAboveTitle || (line.startsPage && tableHeading(after.text) === null));
    }
  });
  return { titles: withoutNames(titles, lines), isCustom: spaced >= fewest };
}

const beginsText = (line: TextLine, opensText: (line: TextLine) => boolean): boolean =>
  line.blanksBefore > 0 && /^\p{Lu}/u.test(line.text) && opensText(line);

/** The text before a heading has come to its end: a sentence, an item of a list, or a line that is not full. */
const hasEnded = ({ text }: TextLine, width: number): boolean =>
  /[.!?:»")\]]$/.test(text) || splitBullet(text) !== null || text.length < width * 0.6;

/** A table's title that says the heading again. */
function saysAgain(text: string, heading: string): boolean {
  const words = text.toLowerCase().split(' ');
  const before = heading.toLowerCase().split(' ');
  const same = words.filter((word) => before.includes(word)).length;
  return !isKnownHeading(text) && (same === words.length || same >= 2);
}

/** Words that stand alone on a line again and again, seldom set apart: names in a table's column. */
function withoutNames(titles: Map<number, boolean>, lines: TextLine[]): Map<number, boolean> {
  const count = (texts: string[]) => {
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
  };
  const all = count(lines.map((line) => line.text));
  const apart = count([...titles.keys()].map((at) => lines[at]?.text ?? ''));
  return new Map(
    [...titles].filter(([at]) => {
      const text = lines[at]?.text ?? '';
      return (all.get(text) ?? 0) < 3 || (apart.get(text) ?? 0) * 2 > (all.get(text) ?? 0);
    }),
  );
}
