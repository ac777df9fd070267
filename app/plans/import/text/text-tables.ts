import { escapeHtml } from '../block-html';
import { announcedKind, columnHolds, isElementKind } from '../elements/element-kind';
import type { FlowItem, FlowTable } from '../flow';
import type { ImportWarning } from '../imported-plan';

/**
 * The columns of a goal table's heading row that extraction has run together: "Mål 1 – utover 2020 Strategier" gives two. Null
 * for any line that holds other words than such headings, or only one of them.
 */
export function tableHeading(line: string): string[] | null {
  if (line.length > 140 || /[.:;]$/.test(line) || !/^\p{Lu}/u.test(line)) return null;
  const words = line.split(' ');
  const holds = words.map((word) => columnHolds(word));
  const nouns = holds.flatMap((each, at) => (each === 'other' ? [] : [at]));
  if (nouns.length < 2 || !nouns.some((at) => isElementKind(holds[at] ?? 'other'))) return null;
  // A column's title begins with the adjective before its noun: "PRIORITERTE TILTAK".
  const starts = nouns.map((at, index) => {
    const previous = nouns[index - 1] ?? -1;
    const hasAdjective =
      at - 1 > previous &&
      /^(?:prioriterte|nasjonale|lokale|overordn\w+|viktige|planlagte|planlagde)$/i.test(words[at - 1] ?? '');
    return index === 0 ? 0 : hasAdjective ? at - 1 : at;
  });
  const columns = starts.map((start, index) => words.slice(start, starts[index + 1]).join(' '));
  const known = columns.every((column) => announcedKind(column) !== null || columnHolds(column) !== 'other');
  // "Strategier og tiltak" is a name for both, not two columns.
  const isProse = columns.some(
    (column) =>
      /(?:\s(?:og|eller)|[,/])$/i.test(column) || (announcedKind(column) === null && column.split(' ').length > 2),
  );
  return known && !isProse ? columns : null;
}

/**
 * Finds goal tables in glued text. Their columns stand one after the other, so that only those are understood where the text itself
 * says where a column ends: goals before a numbered or bulleted list of strategies, numbers that begin anew, measures that each end
 * in their years. Of the others the words are kept as they are, with a warning.
 */
export function readTextTables(items: FlowItem[], warnings: ImportWarning[]): FlowItem[] {
  const result: FlowItem[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!item) continue;
    const columns = item.type === 'paragraph' ? tableHeading(item.text) : null;
    if (!columns) {
      result.push(item);
      continue;
    }
    const rest = items.slice(at + 1, nextHeading(items, at + 1));
    const read = datedRows(columns, rest) ?? listedColumns(columns, rest);
    if (read) {
      result.push(read.table);
      at += read.length;
    } else {
      const detail = columns.join(' | ');
      warnings.push({ code: 'tableNotUnderstood', sectionKey: null, detail });
      result.push(item);
    }
  }
  return result;
}

function nextHeading(items: FlowItem[], from: number): number {
  const found = items.findIndex(
    (item, at) => at >= from && item.type === 'paragraph' && tableHeading(item.text) !== null,
  );
  return found === -1 ? items.length : found;
}

const listNumber = (item: FlowItem): number | null => {
  const found = item.type === 'paragraph' ? /^(\d{1,2})[.)]\s/.exec(item.text) : null;
  return found ? Number(found[1]) : null;
};

/** Columns of elements only, each a run of its own: paragraphs, then bullets, then numbers; or numbers that begin anew. */
function listedColumns(columns: string[], items: FlowItem[]): { table: FlowTable; length: number } | null {
  if (!columns.every((column) => announcedKind(column) !== null)) return null;
  const runs: { kind: string; items: FlowItem[] }[] = [];
  let length = 0;
  for (const item of items) {
    const number = listNumber(item);
    const kind = number !== null ? 'numbers' : item.type === 'listItem' ? 'bullets' : 'text';
    const last = runs.at(-1);
    const same = last?.kind === kind && number !== 1;
    if (!same && runs.length === columns.length) break;
    length += 1;
    if (same) last.items.push(item);
    else runs.push({ kind, items: [item] });
  }
  if (runs.length !== columns.length || !areTold(runs)) return null;
  // "Mål 4" names one goal, however many paragraphs it has.
  const [first] = runs;
  if (first && first.kind === 'text' && /\d/.test(columns[0]?.replace(/(?:19|20)\d\d/g, '') ?? '')) {
    first.items = [paragraph(first.items.map((item) => ('text' in item ? item.text : '')).join(' '))];
  }
  return { table: tableOf(columns, [runs.map((run) => run.items)]), length };
}

/**
 * True when the text itself says where each column ends: two columns of different looks, the last of them a list (where text ends a
 * table nothing says which text is still inside), or lists whose numbers begin anew.
 */
function areTold(runs: { kind: string; items: FlowItem[] }[]): boolean {
  const [first, ...others] = runs;
  if (!first || runs.at(-1)?.kind === 'text' || (first.kind === 'text' && first.items.length > 3)) return false;
  return runs.length === 2 || others.every((run) => run.kind === 'numbers');
}

const date = String.raw`(?:(?:vår(?:en)?|høst(?:en)?|haust(?:en)?|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\s+)?(?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d\d|løpende|løpande|kontinuerlig|kontinuerleg|årlig|årleg`;

/** Measures followed by their start, end or both, and nothing else. */
function datedRows(columns: string[], items: FlowItem[]): { table: FlowTable; length: number } | null {
  const holds = columns.map(columnHolds);
  const [first, ...others] = holds;
  if (
    !first ||
    !isElementKind(first) ||
    others.length === 0 ||
    !others.every((each) => each === 'start' || each === 'end')
  )
    return null;
  const row = new RegExp(String.raw`\s*(\S.*?)${String.raw`\s+(${date})`.repeat(others.length)}(?=\s|$)`, 'giu');
  const rows: string[][] = [];
  let length = 0;
  let text = '';
  for (const [index, item] of items.entries()) {
    if (item.type !== 'paragraph' && item.type !== 'listItem') break;
    text = `${text} ${item.text}`.trim();
    const found = [...text.matchAll(row)];
    if (found.map((match) => match[0]).join('').length !== text.length) {
      if (text.length > 600) break;
      continue;
    }
    rows.push(...found.map((match) => match.slice(1).map((part) => part ?? '')));
    length = index + 1;
    text = '';
  }
  if (rows.length === 0) return null;
  return {
    table: tableOf(
      columns,
      rows.map((cells) => cells.map((cell) => [paragraph(cell)])),
    ),
    length,
  };
}

const paragraph = (text: string): FlowItem => ({ type: 'paragraph', html: escapeHtml(text), text });

const tableOf = (columns: string[], rows: FlowItem[][][]): FlowTable => ({
  type: 'table',
  rows: [columns.map((column) => [paragraph(column)]), ...rows].map((cells, index) => ({
    header: index === 0,
    cells: cells.map((content, column) => ({ column, colspan: 1, rowspan: 1, content })),
  })),
});
