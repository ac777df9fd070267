import {
  Bookmark,
  BorderStyle,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { LanguageForm } from '~/language/language-form';
import { accent, languageTag, line, textWidth, tint } from './report-docx-styles';

export interface TextOptions {
  bold?: boolean;
  /** The form the text is written in, when it is not the document's. */
  language?: LanguageForm | undefined;
}

/** A piece of text; line breaks in it stay line breaks. */
export function runs(text: string, { bold, language }: TextOptions = {}): TextRun[] {
  return text.split('\n').map(
    (piece, index) =>
      new TextRun({
        text: piece,
        ...(index > 0 ? { break: 1 } : {}),
        ...(bold ? { bold } : {}),
        ...(language ? { language: { value: languageTag(language) } } : {}),
      }),
  );
}

export const paragraph = (content: string | ParagraphChild[], style?: string, options: TextOptions = {}): Paragraph =>
  new Paragraph({
    ...(style ? { style } : {}),
    children: typeof content === 'string' ? runs(content, options) : content,
  });

/** A longer text: one paragraph for each of its own. */
export const paragraphs = (text: string, style: string, options: TextOptions = {}): Paragraph[] =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => paragraph(part.trim(), style, options));

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/** A real Word heading, which the list of contents can point to. */
export function heading(text: string, level: number, { bookmark, language }: { bookmark?: string } & TextOptions = {}) {
  const children = runs(text, { language });
  return new Paragraph({
    heading: levels[Math.min(level, levels.length) - 1]!,
    // Each chapter begins on a page of its own.
    ...(level === 1 ? { pageBreakBefore: true } : {}),
    children: bookmark ? [new Bookmark({ id: bookmark, children })] : children,
  });
}

/** The name under which Word finds an input: letters, digits and underscores. */
export const bookmarkOf = (reference: string): string => `m_${reference.replace(/[^A-Za-z0-9]/g, '_')}`;

export const linkTo = (bookmark: string, text: string, options: TextOptions = {}, plain = false) =>
  new InternalHyperlink({
    anchor: bookmark,
    children: plain ? runs(text, options) : [new TextRun({ text, style: 'Hyperlink' })],
  });

/** References, each a link to where the input stands. */
export const references = (list: readonly string[]): ParagraphChild[] =>
  list.flatMap((reference, index) => [
    ...(index > 0 ? [new TextRun(', ')] : []),
    linkTo(bookmarkOf(reference), reference),
  ]);

export interface CellContent {
  children: Paragraph[];
}
export type Cell = string | number | Paragraph[];

const rule = { style: BorderStyle.SINGLE, size: 4, color: line };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

interface TableOptions {
  headings: string[];
  /** Shares of the text's width. */
  widths: number[];
  rows: Cell[][];
  /** The last row is a sum. */
  sum?: boolean;
  /** May this row go on over the page? Long ones may; short ones move to the next page whole. */
  maySplit?: (row: number) => boolean;
}

/** A table with a heading row that Word repeats on each page and reads aloud as headings. */
export function table({ headings, widths, rows, sum, maySplit }: TableOptions): Table {
  const whole = widths.reduce((total, width) => total + width, 0);
  const columnWidths = widths.map((width) => Math.round((width / whole) * textWidth));
  const numeric = headings.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
  const cell = (children: Paragraph[], column: number, fill?: string) =>
    new TableCell({
      width: { size: columnWidths[column]!, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      ...(fill ? { shading: { type: 'clear' as const, color: 'auto', fill } } : {}),
      children,
    });
  const textCell = (content: Cell, column: number, bold: boolean) =>
    typeof content === 'object'
      ? content
      : [paragraph(String(content), numeric[column] ? 'CellNumber' : 'CellText', { bold })];
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    margins: { top: 70, bottom: 40, left: 100, right: 100 },
    borders: {
      top: { style: BorderStyle.SINGLE, size: 8, color: accent },
      bottom: rule,
      insideHorizontal: rule,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: headings.map((text, column) =>
          cell(
            [
              new Paragraph({
                style: 'CellHeading',
                ...(numeric[column] ? { alignment: 'right' as const } : {}),
                children: runs(text),
              }),
            ],
            column,
            tint,
          ),
        ),
      }),
      ...rows.map((row, index) => {
        const isSum = sum === true && index === rows.length - 1;
        return new TableRow({
          cantSplit: !maySplit?.(index),
          children: row.map((content, column) =>
            cell(textCell(content, column, isSum), column, isSum ? 'F3F7F8' : undefined),
          ),
        });
      }),
    ],
  });
}
