import type { Cell, Sheet } from 'write-excel-file/node';
import { mapInTurns } from './in-turns.server';
import type { ReportTexts } from './report-words';
import { cellTexts, textCell } from './spreadsheet-text';
import { xmlText } from './xml-text';

/** A column of a list: its heading, and what stands in it for each row. */
export interface Column<T> {
  title: string;
  width: number;
  value: (row: T) => string | number;
}

/**
 * A sheet with a row for each of many things. The library makes its frame: headings, widths, styles and one sample
 * row. Instead of the sample, the rows are written as SpreadsheetML at once: a hearing may have thousands.
 * A text longer than a cell can hold goes on in further columns.
 */
export class ListSheet<T> {
  private constructor(
    private readonly t: ReportTexts,
    private readonly name: string,
    private readonly columns: readonly Column<T>[],
    private readonly rows: readonly T[],
    /** Into how many cells the longest text of each column is split. */
    private readonly spans: readonly number[],
  ) {}

  static async of<T>(t: ReportTexts, name: string, columns: readonly Column<T>[], rows: readonly T[]) {
    const spans = columns.map(() => 1);
    await mapInTurns(rows, (row) =>
      columns.forEach(({ value }, column) => {
        spans[column] = Math.max(spans[column]!, cellTexts(value(row)).length);
      }),
    );
    return new ListSheet(t, name, columns, rows, spans);
  }

  frame(): Sheet<Buffer> {
    const header = this.columns.flatMap(({ title }, column) =>
      this.parts(column, (part) =>
        headingCell(part === 0 ? title : this.t('sheet.continued', { column: title, number: part })),
      ),
    );
    return {
      sheet: this.name,
      data: [header, [valueCell(sample)]],
      columns: this.columns.flatMap(({ width }, column) => this.parts(column, () => ({ width }))),
      stickyRowsCount: 1,
      orientation: 'landscape',
    };
  }

  /** The frame with its rows. */
  *fill(frame: string): Generator<string> {
    const [row, style] = /<row r="2"><c r="A2" s="(\d+)".*?<\/row>/.exec(frame) ?? [];
    if (!row || !style) throw new Error('the sheet has no sample row');
    const [before = '', after = ''] = frame.split(row);
    const names = this.columns
      .flatMap((_, column) => this.parts(column, () => ''))
      .map((_, index) => columnName(index));
    yield before;
    for (const [index, item] of this.rows.entries()) {
      const number = index + 2;
      const cells = this.columns
        .flatMap(({ value }, column) => {
          const texts = cellTexts(value(item));
          return this.parts(column, (part) => texts[part] ?? '');
        })
        .map((value, column) => (value === '' ? '' : cellXml(`${names[column]}${number}`, style, value)));
      yield `<row r="${number}">${cells.join('')}</row>`;
    }
    yield after;
  }

  private parts<R>(column: number, make: (part: number) => R): R[] {
    return Array.from({ length: this.spans[column]! }, (_, part) => make(part));
  }
}

const sample = 0;

const cellXml = (place: string, style: string, value: string | number) =>
  typeof value === 'number'
    ? `<c r="${place}" s="${style}"><v>${value}</v></c>`
    : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(textCell(value).value)}</t></is></c>`;

/** 0 is A, 25 is Z, 26 is AA. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const top = { alignVertical: 'top', wrap: true } as const;

export const headingCell = (text: string): Cell => ({
  ...top,
  ...textCell(text),
  fontWeight: 'bold',
  backgroundColor: '#E1EAEC',
  textColor: '#063037',
});

export function valueCell(value: string | number): Cell {
  if (value === '') return null;
  return typeof value === 'number' ? { ...top, type: Number, value } : { ...top, ...textCell(value) };
}
