import { readSpaceMarks } from './space-marks';
import type { TextLine } from './text-line';

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
  return hasFormFeeds ? lines : readSpaceMarks(lines);
}
