import { escapeHtml } from '../block-html';
import type { FlowTable } from '../flow';
import type { ElementColumn, ImportedBlock, ImportedElement, PlanElementKind } from '../imported-plan';
import type { KeyMaker } from '../keys';
import { linesOf, splitGoalLabel } from './cell-lines';
import { makeElement, makeElementBlock, parentFor } from './element-block';
import { announcedKind, columnHolds, isElementKind } from './element-kind';
import { gridOf, originsOf, splitHeadingsInCells, turnVertical, type GridRow } from './grid';
import { setProperties } from './row-properties';

/**
 * Reads a table of goals, strategies, measures and the like into plan elements. Gives its blocks in order (a table may hold
 * several groups, with lines of text between them), or null when this is no such table. `before` are the columns of the table
 * right before this one: without headings of its own, a table of as many columns continues that one on the next page.
 */
export function readElementTable(
  table: FlowTable,
  keys: KeyMaker,
  before: ElementColumn[] = [],
): ImportedBlock[] | null {
  const grid = splitHeadingsInCells(gridOf(table));
  const groups = turnVertical(grid) ?? [grid];
  if (groups.every((group) => headingRowIn(group) !== -1)) {
    const read = groups.flatMap((group) => new GroupReader(group, keys).read());
    return read.some((block) => block.kind === 'elements') ? read : null;
  }
  const goesOn = groups.length === 1 && before.length > 1 && grid[0]?.length === before.length;
  return goesOn ? new GroupReader(grid, keys, before).read() : null;
}

/** True when a table speaks of plan elements, so that a planner should look at it if it was not understood. */
export const mentionsElements = (table: FlowTable): boolean =>
  gridOf(table)
    .slice(0, 2)
    .some((row) => originsOf(row).some(({ place }) => isElementKind(columnHolds(place.text))));

/** A heading row stands among the first rows; below it stands at least one row. A name above them all is none, if another follows. */
function headingRowIn(grid: GridRow[]): number {
  const among = (row: GridRow, index: number) => index < Math.min(4, grid.length - 1) && isHeadingRow(row, false);
  const first = grid.findIndex(among);
  const next = grid.findIndex((row, index) => index > first && among(row, index) && originsOf(row).length > 1);
  return first !== -1 && next === first + 1 && isSpanned(grid[first] ?? []) ? next : first;
}

/** True for a row of one cell that is as wide as the table. */
const isSpanned = (row: GridRow): boolean => {
  const [only, ...others] = originsOf(row);
  return only !== undefined && others.length === 0 && row.length > 1 && only.place.cell.colspan === row.length;
};

/** "Beskrivelse | Start | Slutt" below "Tiltak" across the whole table. */
const isUnderName = (row: GridRow, above: GridRow): boolean =>
  isSpanned(above) &&
  originsOf(row).length > 1 &&
  originsOf(row).every(({ place }) => place.text.length <= 40) &&
  originsOf(row).some(({ place }) => ['start', 'end', 'responsible'].includes(columnHolds(place.text)));

/** True for what is no sentence: "6 %", "ca. 120". */
const isFigure = (text: string): boolean => !/\p{L}{2}.*\p{L}{3}|\p{L}{6}/su.test(text);

function isHeadingRow(row: GridRow, strict: boolean): boolean {
  const origins = originsOf(row);
  if (origins.length === 0) return false;
  const short = origins.every(
    ({ place }) =>
      place.text.length <= 80 && !place.content.some((item) => item.type === 'listItem' && item.text !== ''),
  );
  if (!short) return false;
  const holds = origins.map(({ place }) => columnHolds(place.text));
  const announced = origins.filter(({ place }) => announcedKind(place.text) !== null).length;
  if (strict) return announced > 0 && holds.every((each) => each !== 'other');
  return announced > 0 || (origins.length > 1 && holds.some(isElementKind));
}

class GroupReader {
  private readonly blocks: ImportedBlock[] = [];
  private columns: ElementColumn[] = [];
  private headings = '';
  private elements: ImportedElement[] = [];
  private row = 0;
  /** Elements that still reach into the rows below: merged cells, and goals on a row of their own. */
  private reaching: { element: ImportedElement; untilRow: number }[] = [];

  constructor(
    private readonly grid: GridRow[],
    private readonly keys: KeyMaker,
    before: ElementColumn[] = [],
  ) {
    this.columns = before;
  }

  read(): ImportedBlock[] {
    const headingRow = this.columns.length > 0 ? -1 : headingRowIn(this.grid);
    this.grid.forEach((row, index) => {
      if (index < headingRow) this.aboveHeadings(row);
      else if (index === headingRow || isHeadingRow(row, true)) this.heading(row);
      else if (index === headingRow + 1 && isUnderName(row, this.grid[headingRow] ?? [])) this.secondHeading(row);
      else this.content(row, index);
    });
    this.close();
    return this.blocks;
  }

  private aboveHeadings(row: GridRow): void {
    if (!this.groupGoal(row)) this.text(row);
    else this.columns = [{ title: '', holds: 'goal' }];
  }

  private heading(row: GridRow): void {
    if (this.elements.length === 0 && this.headings !== '') {
      const under = this.secondHeading(row);
      if (under) return;
    }
    const underGoal = this.headings === '' && this.elements.length > 0 && this.elements.length === this.reaching.length;
    this.close();
    if (!underGoal) this.reaching = [];
    this.headings = originsOf(row)
      .map(({ place }) => place.text)
      .join('\n');
    this.columns = row.map((place) => ({ title: place?.text ?? '', holds: columnHolds(place?.text ?? '') }));
    const indicatorAt = this.columns.findIndex((column) => column.holds === 'indicator');
    this.columns = this.columns.map((column, at) => this.withoutFigures(column, at, row));
    // "Indikator | Mål 2020 | Status 2015": the goal there is the value to reach, a property of the indicator.
    this.columns = this.columns.map((column, at) =>
      indicatorAt !== -1 && at > indicatorAt && column.holds === 'goal' ? { ...column, holds: 'other' } : column,
    );
  }

  /** A column of nothing but figures ("Mål 2020": "6 %") holds values to reach, and no goals in words. */
  private withoutFigures(column: ElementColumn, at: number, heading: GridRow): ElementColumn {
    if (!isElementKind(column.holds)) return column;
    const below = this.grid.slice(this.grid.indexOf(heading) + 1).flatMap((row) => row[at]?.text || []);
    return below.length > 0 && below.every(isFigure) ? { ...column, holds: 'other' } : column;
  }

  /** Two heading rows, the upper with merged cells ("Tid" over "Start" and "Slutt"). */
  private secondHeading(row: GridRow): boolean {
    const lower = originsOf(row);
    const uppers = this.columns.filter((column) => column.title !== '');
    const isOneName = new Set(uppers.map((column) => column.title)).size === 1;
    if (lower.length === 0 || (lower.length >= uppers.length && !isOneName)) return false;
    let kind = isOneName ? (uppers[0]?.holds ?? 'other') : 'other';
    this.headings += `\n${lower.map(({ place }) => place.text).join('\n')}`;
    for (const { place, column } of lower) {
      const upper = this.columns[column]?.title ?? '';
      const holds = columnHolds(place.text);
      this.columns[column] = { title: `${upper} ${place.text}`.trim(), holds: holds === 'other' ? kind : holds };
      if (holds === 'other') kind = 'other';
    }
    return true;
  }

  private content(row: GridRow, index: number): void {
    const origins = originsOf(row);
    if (origins.length === 0) return;
    if (this.groupGoal(row)) return;
    // "Hjemmetjenesten" across the whole table says where the rows below it belong.
    if (isSpanned(row) && new Set(this.columns.map((column) => column.title)).size > 1) {
      this.text(row);
      return;
    }
    const made: ImportedElement[] = [];
    const fromAbove = this.reaching.filter((each) => each.untilRow >= index).map((each) => each.element);
    for (const { place, column } of origins) {
      const { title, holds } = this.columns[column] ?? { title: '', holds: 'other' as const };
      if (!isElementKind(holds)) continue;
      const lines = linesOf(place.content).filter((line) => line.text !== '');
      const elements = lines.map((line) => this.element(holds, line, column, title));
      made.push(...elements);
      const untilRow = index + place.cell.rowspan - 1;
      if (untilRow > index) this.reaching.push(...elements.map((element) => ({ element, untilRow })));
    }
    if (made.length === 0) {
      this.text(row);
      return;
    }
    for (const element of made) element.parentKey = parentFor(element.kind, [...fromAbove, ...made]);
    setProperties(origins, this.columns, made);
    this.elements.push(...made);
    this.row += 1;
  }

  private element(kind: PlanElementKind, line: { label: string; text: string }, column: number, columnTitle: string) {
    return makeElement(kind, line, { row: this.row, column, columnTitle }, this.keys);
  }

  /** A row of one merged cell that says "Mål 3: …" is the goal of the rows below it. */
  private groupGoal(row: GridRow): boolean {
    const [only] = originsOf(row);
    if (!only || !isSpanned(row)) return false;
    const line = splitGoalLabel(only.place.text.replace(/\n/g, ' '));
    if (!line) return false;
    const goal = this.element('goal', line, 0, '');
    this.reaching = [{ element: goal, untilRow: Number.POSITIVE_INFINITY }];
    this.elements.push(goal);
    this.row += 1;
    return true;
  }

  /** Words of the table that are no elements: a caption, a line between two groups. */
  private text(row: GridRow): void {
    if (this.elements.length > 0) this.close();
    const lines = originsOf(row).map(({ place }) => place.text);
    if (lines.length === 0) return;
    const html = `<p>${escapeHtml(lines.join('\n')).replace(/\n/g, '<br>')}</p>`;
    const text = lines.join('\n');
    this.blocks.push({ key: this.keys.text('p', text), kind: 'paragraph', html, text, columns: [], elements: [] });
  }

  private close(): void {
    if (this.elements.length > 0) {
      this.blocks.push(makeElementBlock(this.columns, this.headings, this.elements, this.keys));
    } else if (this.headings !== '') {
      const html = `<p>${escapeHtml(this.headings).replace(/\n/g, '<br>')}</p>`;
      const key = this.keys.text('p', this.headings);
      this.blocks.push({ key, kind: 'paragraph', html, text: this.headings, columns: [], elements: [] });
    }
    this.elements = [];
    this.headings = '';
    this.row = 0;
  }
}
