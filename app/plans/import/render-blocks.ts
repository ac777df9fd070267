import type { FlowCell, FlowItem, FlowListItem, FlowRow, FlowTable } from './flow';

/** Nested lists from items with levels; a jump of several levels nests once. */
export function listHtml(items: FlowListItem[]): string {
  const [first] = items;
  if (!first) return '';
  const outermost = Math.min(...items.map((item) => item.level));
  const tag = first.ordered ? 'ol' : 'ul';
  const parts: { html: string; below: FlowListItem[] }[] = [];
  for (const item of items) {
    const last = parts.at(-1);
    if (last && item.level > outermost) last.below.push(item);
    else parts.push({ html: item.html, below: [] });
  }
  const body = parts.map(({ html, below }) => `<li>${html}${listHtml(below)}</li>`).join('');
  return `<${tag}>${body}</${tag}>`;
}

/** HTML of the blocks in a cell or text box; footnotes are placed elsewhere. */
export function flowHtml(items: FlowItem[]): string {
  let html = '';
  let list: FlowListItem[] = [];
  const endList = () => {
    html += listHtml(list);
    list = [];
  };
  for (const item of items) {
    if (item.type === 'listItem') {
      list.push(item);
      continue;
    }
    endList();
    if (item.type === 'paragraph') html += `<p>${item.html}</p>`;
    else if (item.type === 'table') html += tableHtml(item);
    else if (item.type === 'figure') html += item.html;
  }
  endList();
  return html;
}

/** The words of blocks, in reading order, one line per paragraph. */
export const flowText = (items: FlowItem[]): string =>
  items
    .filter((item) => item.type !== 'footnote')
    .map((item) => (item.type === 'table' ? tableText(item) : item.type === 'heading' ? item.title : item.text))
    .filter((text) => text !== '')
    .join('\n');

/** The footnotes of blocks, also those in cells. */
export const footnotesIn = (items: FlowItem[]): Extract<FlowItem, { type: 'footnote' }>[] =>
  items.flatMap((item) => {
    if (item.type === 'footnote') return [item];
    return item.type === 'table'
      ? item.rows.flatMap((row) => row.cells.flatMap((cell) => footnotesIn(cell.content)))
      : [];
  });

/** A table that is no table of plan elements. */
export function tableHtml(table: FlowTable): string {
  const marked = table.rows.findIndex((row) => !row.header);
  const headingRows =
    marked === -1 ? table.rows.length - 1 : marked > 0 ? marked : looksLikeHeading(table.rows) ? 1 : 0;
  const rows = table.rows.map((row, index) => rowHtml(row, index < headingRows));
  const head = rows.slice(0, headingRows).join('');
  return `<table>${head ? `<thead>${head}</thead>` : ''}<tbody>${rows.slice(headingRows).join('')}</tbody></table>`;
}

export const tableText = (table: FlowTable): string =>
  table.rows
    .map((row) =>
      row.cells
        .map((cell) => flowText(cell.content))
        .filter((text) => text !== '')
        .join('\t'),
    )
    .filter((text) => text !== '')
    .join('\n');

// Authors seldom mark heading rows; a screen reader needs them.
function looksLikeHeading(rows: FlowRow[]): boolean {
  const [first, ...others] = rows;
  if (!first || others.length === 0 || first.cells.length < 2) return false;
  return first.cells.every((cell, index) => {
    const text = flowText(cell.content);
    return cell.rowspan === 1 && text.length <= 60 && (text !== '' || index === 0);
  });
}

function rowHtml(row: FlowRow, heading: boolean): string {
  const cellHtml = (cell: FlowCell) => {
    const spans = [
      heading ? ' scope="col"' : '',
      cell.colspan > 1 ? ` colspan="${cell.colspan}"` : '',
      cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : '',
    ].join('');
    const [only, ...others] = cell.content.filter((item) => item.type !== 'footnote');
    const inner = only?.type === 'paragraph' && others.length === 0 ? only.html : flowHtml(cell.content);
    return heading ? `<th${spans}>${inner}</th>` : `<td${spans}>${inner}</td>`;
  };
  return `<tr>${row.cells.map(cellHtml).join('')}</tr>`;
}
