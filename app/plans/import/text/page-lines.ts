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
}

/**
 * Splits text into lines and pages. Pages are told by form feeds; where there are none, by the habit of some extractors to
 * begin a page with a single space right after a line that is not blank.
 */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  const hasFormFeeds = text.includes('\f');
  let page = 0;
  let blanks = 0;
  let emptyParagraph = false;
  let pageStart = true;
  for (const part of text.split('\n')) {
    const feeds = part.split('\f').length - 1;
    if (feeds > 0) {
      page += feeds;
      pageStart = true;
    }
    const raw = part.replace(/\f/g, '').replace(/\s+$/, '');
    const shown = raw.replace(/\s+/g, ' ').trim();
    if (shown === '') {
      blanks += 1;
      if (/[^\S\n\f]/.test(part)) emptyParagraph = true;
      continue;
    }
    if (!hasFormFeeds && lines.length > 0 && blanks === 0 && /^ \S/.test(raw) && !startsWithBullet(shown)) {
      page += 1;
      pageStart = true;
    }
    const indent = raw.length - raw.trimStart().length;
    const startsPage = pageStart;
    lines.push({ text: shown, raw, indent, page, startsPage, blanksBefore: blanks, emptyParagraphBefore: emptyParagraph });
    blanks = 0;
    emptyParagraph = false;
    pageStart = false;
  }
  return lines;
}

const bulletSign = /^(?:[•·▪▫●○◦■□‣⁃➢➤✓❖\uf000-\uf0ff]\s*|[–—*-]\s+|o\s+(?=\S))/u;

export const startsWithBullet = (text: string): boolean => bulletSign.test(text);

/** Takes the bullet off a line: what kind it is, and the rest; null when there is none. */
export function splitBullet(text: string): { sign: string; rest: string } | null {
  const found = bulletSign.exec(text);
  return found ? { sign: found[0].trim(), rest: text.slice(found[0].length) } : null;
}
