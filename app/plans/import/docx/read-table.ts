import { escapeHtml } from '../block-html';
import { announcedKind } from '../elements/element-kind';
import type { FlowCell, FlowItem, FlowRow } from '../flow';
import { contentsMark, transparent, type BlockReader, type BodyContext } from './body-context';
import {
  attributeOf,
  childOf,
  childrenOf,
  descend,
  descendantsOf,
  isOn,
  nameOf,
  numberOf,
  type XmlElement,
} from './xml';

/**
 * Reads a table into rows of cells with their spans. A table of one cell is a box drawn around text: its content is
 * given as if there were no table, headings and all; unless it is a list of elements under its name.
 */
export function readTable(table: XmlElement, context: BodyContext, readBlocks: BlockReader): FlowItem[] {
  const rows: FlowRow[] = [];
  const open = new Map<number, FlowCell>();
  for (const row of unwrap(table, 'tr')) {
    if (childOf(childOf(row, 'trPr'), 'del')) {
      context.leftOut.push(...descendantsOf(row, 't').map((text) => text.textContent ?? ''));
      continue;
    }
    rows.push(readRow(row, open, (cell) => readBlocks(cell, context)));
  }
  const [only, ...others] = rows.flatMap((row) => row.cells);
  if (only && others.length === 0 && !listsElements(only.content)) return only.content;
  for (const cell of rows.flatMap((row) => row.cells)) cell.content = cell.content.map(headingAsParagraph);
  return rows.length === 0 ? [] : [{ type: 'table', rows }];
}

function readRow(row: XmlElement, open: Map<number, FlowCell>, readCell: (cell: XmlElement) => FlowItem[]): FlowRow {
  const properties = childOf(row, 'trPr');
  const cells: FlowCell[] = [];
  let column = numberOf(childOf(properties, 'gridBefore')) ?? 0;
  for (const element of unwrap(row, 'tc')) {
    const colspan = Math.min(Math.max(numberOf(descend(element, 'tcPr', 'gridSpan')) ?? 1, 1), 100);
    const merge = descend(element, 'tcPr', 'vMerge');
    const continues = merge !== null && attributeOf(merge, 'val') !== 'restart';
    const content = readCell(element).filter((item) => item !== contentsMark);
    const above = open.get(column);
    if (continues && above) {
      above.rowspan += 1;
      above.content.push(...content);
    } else {
      const cell: FlowCell = { column, colspan, rowspan: 1, content };
      cells.push(cell);
      if (merge) open.set(column, cell);
      else open.delete(column);
    }
    column += colspan;
  }
  return { header: isOn(childOf(properties, 'tblHeader')), cells };
}

/** Children of that name, also where content controls or tracked changes wrap them. */
function unwrap(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (nameOf(child) === name) return [child];
    return transparent.has(nameOf(child)) ? unwrap(child, name) : [];
  });
}

/** "Tiltak", and then nothing but lines of text. */
const listsElements = ([first, ...rest]: FlowItem[]): boolean =>
  first?.type === 'paragraph' &&
  announcedKind(first.text) !== null &&
  rest.length > 0 &&
  rest.every((item) => item.type === 'paragraph' || item.type === 'listItem');

// A heading style inside a cell is there for its looks; a section cannot begin in the middle of a table.
function headingAsParagraph(item: FlowItem): FlowItem {
  if (item.type !== 'heading') return item;
  return { type: 'paragraph', html: `<strong>${escapeHtml(item.title)}</strong>`, text: item.title };
}
