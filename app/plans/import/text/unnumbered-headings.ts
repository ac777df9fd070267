import { announcedKind } from '../elements/element-kind';
import { isKnownHeading, isPrefaceOrAppendix } from '../known-headings';
import { goesOn } from './heading-candidates';
import type { HeadingLine } from './heading-line';
import { linesSetApart } from './set-apart';
import { tableHeading } from './text-tables';
import { splitBullet } from './bullets';
import type { TextLine } from './text-line';

/** How many headings are known already, and from where. */
export interface KnownSoFar {
  named: number;
  numbered: number;
  /** True when chapters are numbered, but nothing below them. */
  onlyChapters: boolean;
}

/**
 * Headings without a number. Where a table of contents or numbers give the outline, only what can hardly be anything else: names
 * such as "Forord", a lone short line at the top of a page, and the same kind of element announced again and again ("Lokale
 * mål"). Where nothing is numbered, or only the chapters, also short lines that the text sets apart, or that stand by themselves
 * before a paragraph.
 */
export function headingLikeLines(lines: TextLine[], known: Map<number, HeadingLine>, so: KnownSoFar): HeadingLine[] {
  const outlined = so.numbered >= 4 || so.named >= 4;
  const announced = repeatedAnnouncements(lines);
  const first = Math.min(...known.keys(), lines.length);
  const apart = linesSetApart(lines, known, isShortLine);
  // A table of contents without numbers often leaves out the lowest level.
  const belowContents = so.named >= 4 && so.numbered < 2;
  const usesApart = apart.isCustom && (!outlined || so.onlyChapters || belowContents);
  const hasCapitals = [...apart.titles.keys()].filter((at) => isCapitals(lines[at]?.text ?? '')).length >= 2;
  const hasChapters = usesApart && [...apart.titles.values()].filter(Boolean).length >= 2;
  const found: HeadingLine[] = [];
  const lone: HeadingLine[] = [];
  lines.forEach((line, at) => {
    if (known.has(at) || line.lostBullet || !isShortLine(line) || goesOn(lines, at)) return;
    if (tableHeading(line.text)) return;
    const alone = line.startsPage || at === 0 || line.blanksBefore > 0;
    const spaceAfter = (lines[at + 1]?.blanksBefore ?? 1) > 0 || (lines[at + 1]?.startsPage ?? true);
    const add = (level: number) => found.push({ at, lines: 1, title: line.text, level });
    if (alone && isPrefaceOrAppendix(line.text)) add(1);
    else if (
      alone &&
      isKnownHeading(line.text) &&
      isText(lines[at + 1]) &&
      (!outlined || line.startsPage || at < first)
    )
      add(1);
    else if (announced.has(line.text.toLowerCase()) && alone) add(0);
    else if (usesApart) {
      if (!apart.titles.has(at)) return;
      if (belowContents) add(0);
      else if (so.onlyChapters) add(2);
      else if (apart.titles.get(at) && !hasCapitals) add(1);
      else lone.push({ at, lines: 1, title: line.text, level: 2 });
    } else if (so.named < 4 && line.startsPage && spaceAfter && topsPage(lines, at)) add(1);
    else if (!outlined && alone && spaceAfter && standsOut(lines, at))
      lone.push({ at, lines: 1, title: line.text, level: 2 });
    else if (so.onlyChapters && line.emptyParagraphBefore && standsOut(lines, at) && hasSpaceAfter(lines, at)) add(2);
  });
  return placeAnnouncements([...found, ...levelled(lone, found, hasChapters)], known);
}

const isShortLine = ({ text }: TextLine): boolean =>
  text.length <= 80 &&
  /^[\p{Lu}«"]/u.test(text) &&
  /\p{L}{3}/u.test(text) &&
  !/[.:;,!–-]$|: /.test(text) &&
  !/^(figur|tabell|bilde|bilete|foto|kilde|kjelde|diagram|kart)\b/i.test(text) &&
  !/\d\s+\d/.test(text) &&
  splitBullet(text) === null;

const isCapitals = (text: string): boolean => text === text.toUpperCase();

/** A lone line at the top of a page, after a page that has ended its sentence and before text that begins one. */
function topsPage(lines: TextLine[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!line || !after || at === 0 || after.startsPage || line.text.split(' ').length > 9) return false;
  if (announcedKind(line.text) !== null || announcedKind(after.text) !== null) return false;
  const ended = !before || /[.!?:»")\]]$/.test(before.text) || before.text.length < 60;
  return ended && (after.emptyParagraphBefore || after.blanksBefore > 1 || after.text.length > 50);
}

/** "Status" above "2015" is the head of a column. */
const isText = (line: TextLine | undefined): boolean => !line || /\p{L}{2}/u.test(line.text);

const hasSpaceAfter = (lines: TextLine[], at: number): boolean => lines[at + 1]?.emptyParagraphBefore ?? false;

/** Lines that only stand by themselves are chapters, unless capitals or new pages tell which are. */
function levelled(lone: HeadingLine[], others: HeadingLine[], hasChapters: boolean): HeadingLine[] {
  const capitals = lone.filter((heading) => isCapitals(heading.title)).length;
  const chapters = others.filter((heading) => heading.level === 1).length;
  const below = hasChapters || capitals > 0 || chapters >= 4;
  return lone.map((heading) => ({ ...heading, level: below && !isCapitals(heading.title) ? 2 : 1 }));
}

/** In a text without numbers: a short line by itself, before a line of running text or a list. */
function standsOut(lines: TextLine[], at: number): boolean {
  const [line, after] = [lines[at], lines[at + 1]];
  if (!line || !after || at === 0 || after.startsPage || line.text.split(' ').length > 10) return false;
  if (line.raw.trim().includes('   ')) return false;
  const before = lines[at - 1];
  const isolated = line.startsPage || !before || line.blanksBefore >= 1;
  const precedesText =
    after.text.length > 50 ||
    /[.:]$/.test(after.text) ||
    splitBullet(after.text) !== null ||
    isKnownHeading(after.text);
  const precedesElements = announcedKind(after.text) !== null || tableHeading(after.text) !== null;
  return isolated && (precedesText || precedesElements);
}

/** Lines that do nothing but announce a kind of element, on their own, at least twice: a heading used in every focus area. */
function repeatedAnnouncements(lines: TextLine[]): Set<string> {
  const counts = new Map<string, number>();
  lines.forEach((line, at) => {
    const after = lines[at + 1];
    if (line.blanksBefore === 0 && !line.startsPage) return;
    if (!after || announcedKind(line.text) === null) return;
    if (announcedKind(after.text) !== null || after.text.length < 25 || /^\p{Ll}/u.test(after.text)) return;
    counts.set(line.text.toLowerCase(), (counts.get(line.text.toLowerCase()) ?? 0) + 1);
  });
  return new Set([...counts].filter(([, count]) => count >= 2).map(([text]) => text));
}

/** Announcements (level 0 so far) stand one below the heading that comes before them. */
function placeAnnouncements(found: HeadingLine[], known: Map<number, HeadingLine>): HeadingLine[] {
  const others = [...known.values(), ...found.filter((heading) => heading.level > 0)].sort((a, b) => a.at - b.at);
  return found.map((heading) => {
    if (heading.level > 0) return heading;
    const above = others.filter((each) => each.at < heading.at).at(-1);
    return { ...heading, level: (above?.level ?? 0) + 1 };
  });
}
