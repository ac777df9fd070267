import { isPrefaceOrAppendix } from '../known-headings';

/** A line of text that is not blank, with what its surroundings tell. */
export interface TextLine {
  /** Without surrounding space, single-spaced inside. */
  text: string;
  /** As in the file, where columns may be told by runs of spaces. */
  raw: string;
  indent: number;
  /** 0-based. */
  page: number;
  /** First line of its page. */
  startsPage: boolean;
  /** Blank lines between this line and the one before it on the same page. */
  blanksBefore: number;
  /** True when one of those holds spaces: an empty paragraph, where an empty line is only line spacing. */
  emptyParagraphBefore: boolean;
  /** An item of a list whose bullet the extraction has lost. */
  lostBullet: boolean;
}

/**
 * Splits text into lines and pages. Pages are told by form feeds. Where there are none, some extractors leave a single space
 * before the first line of a page, right after a line that is not blank; the same space is all that is left of a bullet, and
 * the two are told apart by the lines around them.
 */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  const hasFormFeeds = text.includes('\f');
  let page = 0;
  let blanks = 0;
  let emptyParagraph = false;
  let startsPage = true;
  for (const part of text.split('\n')) {
    const feeds = part.split('\f').length - 1;
    page += feeds;
    startsPage ||= feeds > 0;
    const raw = part.replace(/\f/g, '').replace(/\s+$/, '');
    const shown = raw.replace(/\s+/g, ' ').trim();
    if (shown === '') {
      blanks += 1;
      emptyParagraph ||= /[^\S\n\f]/.test(part);
      continue;
    }
    const indent = raw.length - raw.trimStart().length;
    const emptyParagraphBefore = emptyParagraph;
    lines.push({
      text: shown,
      raw,
      indent,
      page,
      startsPage,
      blanksBefore: blanks,
      emptyParagraphBefore,
      lostBullet: false,
    });
    blanks = 0;
    emptyParagraph = false;
    startsPage = false;
  }
  return hasFormFeeds || !usesSpaceAsMark(lines) ? lines : readSpaceMarks(lines);
}

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

function readSpaceMarks(lines: TextLine[]): TextLine[] {
  let page = 0;
  return lines.map((line, at) => {
    const lostBullet = isMarked(line) && hasMarkedNeighbour(lines, at, line.blanksBefore === 0);
    const afterText = at > 0 && line.blanksBefore === 0 && line.indent === 1 && splitBullet(line.text) === null;
    const startsPage = line.startsPage || (afterText && !lostBullet);
    if (startsPage && at > 0) page += 1;
    return { ...line, lostBullet, startsPage, page };
  });
}

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

const bulletSign = /^(?:[•·▪▫●○◦■□‣⁃➢➤✓❖\uf000-\uf0ff]\s*|[–—*-]\s+|o\s+(?=\S))/u;

/** Takes the bullet off a line: what kind it is, and the rest; null when there is none. */
export function splitBullet(text: string): { sign: string; rest: string } | null {
  const found = bulletSign.exec(text);
  return found ? { sign: found[0].trim(), rest: text.slice(found[0].length) } : null;
}
