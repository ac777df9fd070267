import type { LanguageForm } from '~/language/language-form';
import { accent, languageTag, line, sumTint, textWidth, tint } from './report-docx-styles';
import { xmlText } from './xml-text';

/**
 * The body of the document is written as WordprocessingML at once: a hearing may have thousands of inputs, and a tree
 * of objects for each of their paragraphs would take a gigabyte.
 */
export type Xml = string & { readonly xml: true };

const xml = (text: string) => text as Xml;

export interface TextOptions {
  bold?: boolean;
  /** The form the text is written in, when it is not the document's. */
  language?: LanguageForm | undefined;
}

/** A piece of text; line breaks in it stay line breaks. */
export function runs(text: string, { bold, language }: TextOptions = {}): Xml {
  const look = (bold ? '<w:b/><w:bCs/>' : '') + (language ? `<w:lang w:val="${languageTag(language)}"/>` : '');
  return run(
    (look && `<w:rPr>${look}</w:rPr>`) +
      text
        .split('\n')
        .map((row) =>
          row
            .split('\t')
            .map((piece) => piece && plainText(piece))
            .join('<w:tab/>'),
        )
        .join('<w:br/>'),
  );
}

const run = (content: string) => xml(`<w:r>${content}</w:r>`);
const plainText = (text: string) => `<w:t xml:space="preserve">${xmlText(text)}</w:t>`;

/** A paragraph of a text, or of what other functions here made. */
export const paragraph = (content: string | Xml[], style?: string, options: TextOptions = {}): Xml =>
  styled(style, typeof content === 'string' ? [runs(content, options)] : content);

const styled = (style: string | undefined, content: Xml[], more = '') => {
  const properties = (style ? `<w:pStyle w:val="${style}"/>` : '') + more;
  return xml(`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.join('')}</w:p>`);
};

/** A longer text: one paragraph for each of its own. */
export const paragraphs = (text: string, style: string, options: TextOptions = {}): Xml[] =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => paragraph(part.trim(), style, options));

const deepestHeading = 6;
const newPage = '<w:pageBreakBefore/>';

/** A real Word heading, which the list of contents can point to. Each chapter begins on a page of its own. */
export const heading = (content: Xml, level: number): Xml =>
  styled(`Heading${Math.min(level, deepestHeading)}`, [content], level === 1 ? newPage : '');

/** The heading of the list of contents, which is not in it. */
export const contentsTitle = (text: string): Xml => styled('ContentsTitle', [runs(text)], newPage);

/** A place that links lead to. Word wants a number of its own for each. */
export const bookmark = (name: string, number: number, content: Xml): Xml =>
  xml(`<w:bookmarkStart w:name="${xmlText(name)}" w:id="${number}"/>${content}<w:bookmarkEnd w:id="${number}"/>`);

/** The name under which Word finds an input: letters, digits and underscores. */
export const bookmarkOf = (reference: string): string => `m_${reference.replace(/[^A-Za-z0-9]/g, '_')}`;

/** A link within the document, around what is shown. */
export const linkAround = (name: string, content: Xml): Xml =>
  xml(`<w:hyperlink w:history="1" w:anchor="${xmlText(name)}">${content}</w:hyperlink>`);

/** A reference that leads to where the input or submission stands. */
export const linkTo = (reference: string): Xml =>
  linkAround(bookmarkOf(reference), run(`<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>${plainText(reference)}`));

/** References, each a link. */
export const references = (list: readonly string[]): Xml => xml(list.map(linkTo).join(runs(', ')));

/** Begins a field; what Word has made of it stands between `begin` and `end`. */
export const fieldBegin = (instruction: string): Xml =>
  xml(
    fieldPart('begin') +
      run(`<w:instrText xml:space="preserve">${xmlText(instruction)}</w:instrText>`) +
      fieldPart('separate'),
  );

export const fieldEnd = (): Xml => fieldPart('end');

const fieldPart = (type: 'begin' | 'separate' | 'end') => run(`<w:fldChar w:fldCharType="${type}"/>`);

export type Cell = string | number | Xml[];

interface TableOptions<T> {
  headings: string[];
  /** Shares of the text's width. */
  widths: number[];
  /** Columns of numbers. */
  numeric?: number[];
  rows: readonly T[];
  cells: (row: T) => Cell[];
  /** A last row that sums up. */
  sum?: Cell[];
  /** May this row go on over the page? Long ones may; short ones move to the next page whole. */
  maySplit?: (row: T) => boolean;
}

/**
 * A table with a heading row that Word repeats on each page and reads aloud as headings. Row by row: each is made when
 * it is asked for.
 */
export function* table<T>(options: TableOptions<T>): Generator<Xml> {
  const { headings, widths, numeric = [], rows, cells, sum, maySplit } = options;
  const whole = widths.reduce((total, width) => total + width, 0);
  const columnWidths = widths.map((width) => Math.round((width / whole) * textWidth));
  const cell = (content: Xml[], column: number, fill?: string) =>
    `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${columnWidths[column]}"/>` +
    (fill ? `<w:shd w:fill="${fill}" w:color="auto" w:val="clear"/>` : '') +
    `<w:vAlign w:val="top"/></w:tcPr>${content.join('')}</w:tc>`;
  const content = (value: Cell, column: number, bold = false) =>
    typeof value === 'object'
      ? value
      : [paragraph(String(value), numeric.includes(column) ? 'CellNumber' : 'CellText', { bold })];
  const row = (properties: string, list: string[]) =>
    xml(`<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${list.join('')}</w:tr>`);
  const right = '<w:jc w:val="right"/>';

  yield xml(
    `<w:tbl>${tableProperties}<w:tblGrid>${columnWidths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
  );
  yield row(
    '<w:cantSplit/><w:tblHeader/>',
    headings.map((text, column) =>
      cell([styled('CellHeading', [runs(text)], numeric.includes(column) ? right : '')], column, tint),
    ),
  );
  for (const item of rows) {
    const list = cells(item).map((value, column) => cell(content(value, column), column));
    yield row(maySplit?.(item) ? '' : '<w:cantSplit/>', list);
  }
  if (sum) {
    yield row(
      '<w:cantSplit/>',
      sum.map((value, column) => cell(content(value, column, true), column, sumTint)),
    );
  }
  yield xml('</w:tbl>');
}

const border = (side: string, style: string, color: string, size: number) =>
  `<w:${side} w:val="${style}" w:color="${color}" w:sz="${size}"/>`;
const space = (side: string, width: number) => `<w:${side} w:type="dxa" w:w="${width}"/>`;

const tableProperties =
  `<w:tblPr><w:tblW w:type="dxa" w:w="${textWidth}"/><w:tblBorders>` +
  border('top', 'single', accent, 8) +
  border('left', 'none', 'auto', 0) +
  border('bottom', 'single', line, 4) +
  border('right', 'none', 'auto', 0) +
  border('insideH', 'single', line, 4) +
  border('insideV', 'none', 'auto', 0) +
  '</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>' +
  space('top', 70) +
  space('left', 100) +
  space('bottom', 40) +
  space('right', 100) +
  '</w:tblCellMar></w:tblPr>';
