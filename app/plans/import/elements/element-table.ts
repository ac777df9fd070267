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
 * several groups, with lines of text between them), or null when this is no such table.
 */
export function readElementTable(table: FlowTable, keys: KeyMaker): ImportedBlock[] | null {
  const grid = splitHeadingsInCells(gridOf(table));
  const groups = turnVertical(grid) ?? [grid];
  if (!groups.every((group) => headingRowIn(group) !== -1)) return null;
  return groups.flatMap((group) => new GroupReader(group, keys).read());
}

/** True when a table speaks of plan elements, so that a planner should look at it if it was not understood. */
export const mentionsElements = (table: FlowTable): boolean =>
  gridOf(table)
    .slice(0, 2)
    .some((row) => originsOf(row).some(({ place }) => isElementKind(columnHolds(place.text))));

/** A heading row stands among the first rows; below it stands at least one row. */
const headingRowIn = (grid: GridRow[]): number =>
  grid.findIndex((row, index) => index < Math.min(4, grid.length - 1) && isHeadingRow(row, false));

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
  ) {}

  read(): ImportedBlock[] {
    const headingRow = headingRowIn(this.grid);
    this.grid.forEach((row, index) => {
      if (index < headingRow) this.text(row);
      else if (index === headingRow || isHeadingRow(row, true)) this.heading(row);
      else this.content(row, index);
    });
    this.close();
    return this.blocks;
  }

  private heading(row: GridRow): void {
    if (this.elements.length === 0 && this.headings !== '') {
      const under = this.secondHeading(row);
      if (under) return;
    }
    this.close();
    this.reaching = [];
    this.headings = originsOf(row)
      .map(({ place }) => place.text)
      .join('\n');
    this.columns = row.map((place) => ({ title: place?.text ?? '', holds: columnHolds(place?.text ?? '') }));
    const indicatorAt = this.columns.findIndex((column) => column.holds === 'indicator');
    // "Indikator | Mål 2020 | Status 2015": the goal there is the value to reach, a property of the indicator.
    this.columns = this.columns.map((column, at) =>
      indicatorAt !== -1 && at > indicatorAt && column.holds === 'goal' ? { ...column, holds: 'other' } : column,
    );
  }

  /** Two heading rows, the upper with merged cells ("Tid" over "Start" and "Slutt"). */
  private secondHeading(row: GridRow): boolean {
    const lower = originsOf(row);
    if (lower.length === 0 || lower.length >= this.columns.filter((column) => column.title !== '').length) return false;
    this.headings += `\n${lower.map(({ place }) => place.text).join('\n')}`;
    for (const { place, column } of lower) {
      const upper = this.columns[column]?.title ?? '';
      this.columns[column] = { title: `${upper} ${place.text}`.trim(), holds: columnHolds(place.text) };
    }
    return true;
  }

  private content(row: GridRow, index: number): void {
    const origins = originsOf(row);
    if (origins.length === 0) return;
    if (this.groupGoal(row)) return;
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
    const [only, ...others] = originsOf(row);
    if (!only || others.length > 0 || only.place.cell.colspan < row.length || row.length < 2) return false;
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
    const columns = this.columns;
    this.close();
    this.columns = columns;
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
