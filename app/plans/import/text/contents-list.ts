import { joinLines } from './join-lines';
import type { TextLine } from './text-line';

export interface ContentsEntry {
  title: string;
  indent: number;
}

const leaders = /^(.*?\S)\s*(?:\.{3,}|…{1,}|(?:\.\s){3,}\.?|_{3,})[\s.…_]*(\d{1,4})$/;
const spaced = /^(.*?\S)(?:\s{3,}|\t+\s*)(\d{1,4})$/;
const plain = /^(.*\p{L}\S*)\s+(\d{1,4})$/u;
const contentsTitle =
  /^(?:\d+\.?\s+)?(?:innh[oa]ld|innh[oa]lds(?:fortegnelse|liste|oversikt|oversyn)|innhaldsoversyn)\s*:?$/i;
const minimumEntries = 3;
const mostPagesBetween = 150;

/**
 * Finds a table of contents: lines that end in leaders or wide space and a page number, or any lines that end in a rising number
 * under the heading "Innhold". Gives its entries, and the lines it takes, which are a copy of the headings and no content.
 */
export function findContents(lines: TextLine[]): { entries: ContentsEntry[]; taken: Set<TextLine> } {
  const titleAt = lines.findIndex((line) => contentsTitle.test(line.text));
  const start = titleAt !== -1 && titleAt < 400 ? titleAt + 1 : lines.findIndex((line) => leaders.test(line.text));
  const none = { entries: [], taken: new Set<TextLine>() };
  if (start === -1) return none;
  const entries: ContentsEntry[] = [];
  const taken: TextLine[] = [];
  let waiting: TextLine[] = [];
  let lastPage = 0;
  let hasLeaders = false;
  for (const line of lines.slice(start)) {
    const entry = entryIn(line, titleAt !== -1 && !hasLeaders);
    if (!entry || entry.page < lastPage || entry.page > lastPage + mostPagesBetween) {
      // The chapters begin on a new page; a line of text that ends in a year is no entry.
      if (line.startsPage && entries.length >= minimumEntries) break;
      // A long title runs over two lines; more lines without a page number are no contents any more.
      waiting.push(line);
      if (waiting.length > 2) break;
      continue;
    }
    const [first = line] = [...waiting, line];
    const title = waiting.reduceRight(
      (text, before) => joinLines(before.text, text, { leftOut: [], added: [] }),
      entry.title,
    );
    entries.push({ title, indent: first.indent });
    taken.push(...waiting, line);
    waiting = [];
    lastPage = entry.page;
    hasLeaders ||= leaders.test(line.text);
  }
  if (entries.length < minimumEntries) return none;
  const heading = titleAt === -1 ? undefined : lines[titleAt];
  return { entries, taken: new Set(heading ? [heading, ...taken] : taken) };
}

function entryIn(line: TextLine, underTitle: boolean): { title: string; page: number } | null {
  const found = leaders.exec(line.text) ?? spaced.exec(line.raw.trim()) ?? (underTitle ? plain.exec(line.text) : null);
  if (!found) return null;
  return {
    title: (found[1] ?? '')
      .replace(/[\s.…_]+$/, '')
      .replace(/\s+/g, ' ')
      .trim(),
    page: Number(found[2]),
  };
}
