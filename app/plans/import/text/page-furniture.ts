import type { TextLine } from './text-line';

const pageNumber = /^(?:(?:side|s\.)\s*)?[-–]?\s*(\d{1,4})\s*[-–]?(?:\s*(?:av|of|\/)\s*\d{1,4})?$/i;
const edgeLines = 2;
const minimumPages = 3;

/**
 * Takes away what is printed on every page: page numbers that count with the pages, and running headers and footers (the same
 * words, whatever their numbers, at the edge of a good part of the pages). Gives the lines that are content, and the others.
 */
export function dropPageFurniture(lines: TextLine[]): { content: TextLine[]; furniture: TextLine[] } {
  const pages = new Map<number, TextLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  if (pages.size < minimumPages) return { content: lines, furniture: [] };
  const edges = [...pages.values()].flatMap((page) => [
    ...page.slice(0, edgeLines).map((line) => ({ line, edge: 'top' })),
    ...page
      .slice(edgeLines)
      .slice(-edgeLines)
      .map((line) => ({ line, edge: 'bottom' })),
  ]);
  const furniture = new Set([...countingNumbers(edges.map((each) => each.line)), ...runningLines(edges, pages.size)]);
  return { content: keepPageStarts(lines, furniture), furniture: [...furniture] };
}

/** Bare numbers that stand a fixed distance from the count of pages. */
function countingNumbers(edges: TextLine[]): TextLine[] {
  const byOffset = new Map<number, TextLine[]>();
  for (const line of edges) {
    const found = pageNumber.exec(line.text);
    if (!found) continue;
    const offset = Number(found[1]) - line.page;
    byOffset.set(offset, [...(byOffset.get(offset) ?? []), line]);
  }
  return [...byOffset.values()].filter((same) => same.length >= minimumPages).flat();
}

function runningLines(edges: { line: TextLine; edge: string }[], pageCount: number): TextLine[] {
  const same = new Map<string, TextLine[]>();
  for (const { line, edge } of edges) {
    if (line.text.length > 100 || pageNumber.test(line.text)) continue;
    const id = `${edge} ${line.text.toLowerCase().replace(/\d+/g, '#')}`;
    same.set(id, [...(same.get(id) ?? []), line]);
  }
  const needed = Math.max(minimumPages, pageCount * 0.3);
  return [...same.values()].filter((group) => new Set(group.map((line) => line.page)).size >= needed).flat();
}

/** The page begins at the first line that is left of it. */
function keepPageStarts(lines: TextLine[], furniture: Set<TextLine>): TextLine[] {
  let startsPage = false;
  const content: TextLine[] = [];
  for (const line of lines) {
    startsPage ||= line.startsPage;
    if (furniture.has(line)) continue;
    content.push({ ...line, startsPage });
    startsPage = false;
  }
  return content;
}
