import type { FlowCell, FlowItem, FlowTable } from '../flow';
import { announcedKind, columnHolds } from './element-kind';
import { textOfContent } from './cell-lines';

/** One place of a table's grid. A merged cell fills several places; its words count at the first, its origin. */
export interface Place {
  content: FlowItem[];
  text: string;
  isOrigin: boolean;
  /** The same for all places of one merged cell. */
  cell: FlowCell;
}

export type GridRow = (Place | null)[];

/** Lays a table's cells out on its grid. */
export function gridOf(table: FlowTable): GridRow[] {
  const grid: GridRow[] = table.rows.map(() => []);
  table.rows.forEach((row, rowIndex) => {
    for (const cell of row.cells) {
      const text = textOfContent(cell.content);
      for (let down = 0; down < cell.rowspan; down += 1) {
        const target = grid[rowIndex + down];
        if (!target) continue;
        for (let across = 0; across < cell.colspan; across += 1) {
          target[cell.column + across] = { content: cell.content, text, isOrigin: down + across === 0, cell };
        }
      }
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

/** The cells of a row that begin in it and hold words. */
export const originsOf = (row: GridRow): { place: Place; column: number }[] =>
  row.flatMap((place, column) => (place?.isOrigin && place.text !== '' ? [{ place, column }] : []));

/**
 * Where each cell of the first row begins with its own heading ("Mål", then the goals), the headings become a row of their own.
 */
export function splitHeadingsInCells(grid: GridRow[]): GridRow[] {
  const [first, ...rest] = grid;
  if (!first) return grid;
  const origins = originsOf(first);
  const splits = origins.every(
    ({ place }) => place.content.length > 1 && announcedKind(textOfContent(place.content.slice(0, 1))) !== null,
  );
  if (origins.length === 0 || !splits) return grid;
  const part = (from: number, to?: number): GridRow =>
    first.map((place) => {
      if (!place) return null;
      const content = place.content.slice(from, to);
      return { ...place, content, text: textOfContent(content), cell: { ...place.cell } };
    });
  return [part(0, 1), part(1), ...rest];
}

/**
 * Turns a table whose first column names the kinds on its side: one grid per group, with the names as heading row. A name
 * that comes again begins a new group. Null when the table is not arranged so.
 */
export function turnVertical(grid: GridRow[]): GridRow[][] | null {
  const names = grid.map((row) => (row[0]?.isOrigin ? row[0].text : ''));
  const kinds = names.map(announcedKind);
  const named = kinds.filter((kind) => kind !== null).length;
  const firstRowKinds = originsOf(grid[0] ?? []).filter(({ place }) => columnHolds(place.text) !== 'other').length;
  if (named < 2 || firstRowKinds > 1 || named * 2 < names.filter((name) => name !== '').length) return null;
  if ((grid[0]?.length ?? 0) < 2) return null;
  const groups: GridRow[][] = [];
  let seen = new Set<string>();
  grid.forEach((row, index) => {
    const name = (names[index] ?? '').toLowerCase();
    if (groups.length === 0 || (name !== '' && seen.has(name))) {
      groups.push([]);
      seen = new Set();
    }
    if (kinds[index]) seen.add(name);
    groups.at(-1)?.push(row);
  });
  return groups.map(transpose);
}

const transpose = (grid: GridRow[]): GridRow[] =>
  Array.from({ length: Math.max(0, ...grid.map((row) => row.length)) }, (_, column) =>
    grid.map((row) => row[column] ?? null),
  );
