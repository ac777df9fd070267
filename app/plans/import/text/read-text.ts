import type { Flow, FlowItem } from '../flow';
import { ImportFailure } from '../imported-plan';
import { limits } from '../limits';
import { findContents } from './contents-list';
import { readCover } from './cover';
import { decodeText } from './decode-text';
import type { HeadingLine } from './heading-line';
import { findHeadings } from './heading-lines';
import { dropPageFurniture } from './page-furniture';
import { splitLines } from './page-lines';
import { readParagraphs } from './paragraphs';
import type { TextLine } from './text-line';
import { readTextTables } from './text-tables';

/**
 * Reads plain text, such as extracted from a PDF, into a flow. Left out on purpose: a table of contents (it names the headings,
 * and is used to find them), page numbers, running headers and footers.
 * Throws ImportFailure: `empty`, `tooManyPages` (by form feeds, or by sheer length where there are none).
 */
export function readText(bytes: Uint8Array): Flow {
  const text = decodeText(bytes);
  const feeds = text.split('\f').length - 1;
  if (feeds > limits.pages || text.length > limits.textCharacters) throw new ImportFailure('tooManyPages');
  const { content, furniture } = dropPageFurniture(splitLines(text));
  const { entries, taken } = findContents(content);
  const lines = withoutLines(content, taken);
  if (lines.length === 0) throw new ImportFailure('empty');
  const headings = findHeadings(lines, entries);
  const account = { leftOut: [...furniture, ...taken].map((line) => line.text), added: [] };
  const cover = readCover(lines, headings[0]?.at ?? 0, account);
  const { title, subtitle } = cover;
  const flow: Flow = { title, subtitle, items: [], images: [], warnings: [], ...account };
  flow.items = readSections(lines, headings, cover.lines, flow);
  return flow;
}

function readSections(lines: TextLine[], headings: HeadingLine[], start: number, flow: Flow): FlowItem[] {
  const items: FlowItem[] = [];
  let from = start;
  const body = (to: number) => readTextTables(readParagraphs(lines.slice(from, to), flow), flow.warnings);
  for (const { at, lines: count, title, level } of headings) {
    items.push(...body(at), { type: 'heading', level, title });
    from = at + count;
  }
  return [...items, ...body(lines.length)];
}

/** A page whose first lines are taken away begins at the next one. */
function withoutLines(lines: TextLine[], taken: Set<TextLine>): TextLine[] {
  let startsPage = false;
  return lines.flatMap((line) => {
    if (taken.has(line)) {
      startsPage ||= line.startsPage;
      return [];
    }
    const kept = { ...line, startsPage: line.startsPage || startsPage };
    startsPage = false;
    return [kept];
  });
}
