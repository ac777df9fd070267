import type {
  ImportedBlock,
  ImportedBlockKind,
  ImportedElement,
  ImportedPlan,
  PlanElementKind,
} from '~/plans/import/imported-plan';
import { keyOfText, slugOfTitle, uniqueKeys } from './content-keys';
import type { ContentBlock, ContentPlan, GoalTableBlock, GoalTableRow } from './content-types';

type Unique = (wish: string) => string;
interface Keys {
  section: Unique;
  block: Unique;
  element: Unique;
  nextNote: () => number;
}

const elementKinds: readonly string[] = ['challenge', 'goal', 'strategy', 'measure', 'indicator'];
const isElementKind = (kind: string): kind is PlanElementKind => elementKinds.includes(kind);

/** The same plan as an import of its Word file would give it, with keys that are the same each time. */
export function toImportedPlan(plan: ContentPlan): ImportedPlan {
  let notes = 0;
  const keys: Keys = {
    section: uniqueKeys(),
    block: uniqueKeys(),
    element: uniqueKeys(),
    nextNote: () => (notes += 1),
  };
  return {
    title: plan.title,
    subtitle: plan.subtitle,
    language: plan.language,
    sections: plan.sections.map((section) => ({
      key: keys.section(slugOfTitle(section.title)),
      level: section.level,
      title: section.title,
      synthetic: false,
      blocks: section.body.flatMap((block) => toBlocks(block, keys)),
    })),
    warnings: [],
    images: [],
  };
}

function toBlocks(block: ContentBlock, keys: Keys): ImportedBlock[] {
  const make = (kind: ImportedBlockKind, source: string, html: string, text = source): ImportedBlock => ({
    key: keys.block(keyOfText('b', kind, source)),
    kind,
    html,
    text,
    columns: [],
    elements: [],
  });

  if (typeof block === 'string') return [make('paragraph', block, `<p>${escape(block)}</p>`)];
  if ('quote' in block) {
    return [make('paragraph', block.quote, `<blockquote><p>${escape(block.quote)}</p></blockquote>`)];
  }
  if ('footnote' in block) {
    // The keys are made without the number, so that a new footnote further up leaves them as they are.
    const mark = `[${keys.nextNote()}]`;
    const note = `${mark} ${block.footnote}`;
    return [
      make('paragraph', block.text, `<p>${escape(block.text)}<sup>${mark}</sup></p>`, block.text + mark),
      make('footnote', block.footnote, `<p>${escape(note)}</p>`, note),
    ];
  }
  if ('list' in block) {
    const tag = block.ordered ? 'ol' : 'ul';
    const items = block.list.map((item) => `<li>${escape(item)}</li>`).join('');
    return [make('list', block.list.join('\n'), `<${tag}>${items}</${tag}>`)];
  }
  if ('table' in block) {
    const { head, rows } = block.table;
    const text = [head, ...rows].map((cells) => cells.join('\t')).join('\n');
    return [make('table', text, tableHtml(head, rows))];
  }
  return [toElementsBlock(block, keys)];
}

function toElementsBlock({ goalTable: { columns, rows } }: GoalTableBlock, keys: Keys): ImportedBlock {
  const text = columns.map((column) => column.title).join('\t');
  return {
    key: keys.block(keyOfText('b', 'elements', `${text}\n${rows.flat(2).join('\n')}`)),
    kind: 'elements',
    html: '',
    text,
    columns: columns.map(({ title, kind }) => ({ title, holds: kind })),
    elements: rows.flatMap((cells, row) => toElements(columns, cells, row, keys.element)),
  };
}

function toElements(
  columns: GoalTableBlock['goalTable']['columns'],
  cells: GoalTableRow,
  row: number,
  unique: Unique,
): ImportedElement[] {
  if (cells.length !== columns.length) throw new Error(`Row ${row} has ${cells.length} cells: ${cells.flat()[0]}`);
  const textOf = (kind: string) => columns.flatMap((column, at) => (column.kind === kind ? cells[at] : [])).join(', ');
  const attributes = columns.flatMap(({ kind, title }, at) =>
    kind === 'other' ? [{ title, text: cells[at]?.join('\n') ?? '' }] : [],
  );
  const elements = columns.flatMap(({ kind, title }, column): ImportedElement[] =>
    isElementKind(kind)
      ? (cells[column] ?? []).map((text) => ({
          key: unique(keyOfText(kind, kind, text)),
          kind,
          text,
          parentKey: null,
          row,
          column,
          label: '',
          horizon: horizonOf(title),
          responsible: '',
          startsAt: '',
          endsAt: '',
          attributes: [],
        }))
      : [],
  );
  const owner = Math.max(...elements.map((element) => element.column));
  for (const element of elements) {
    element.parentKey = parentOf(element, elements);
    // What stands beside a row belongs to its last elements: the measures, where it has any.
    if (element.column !== owner) continue;
    element.responsible = textOf('responsible');
    element.startsAt = textOf('start');
    element.endsAt = textOf('end');
    element.attributes = attributes;
  }
  return elements;
}

/** The only element of the nearest column to the left that has exactly one. */
function parentOf(element: ImportedElement, row: ImportedElement[]): string | null {
  for (let column = element.column - 1; column >= 0; column--) {
    const candidates = row.filter((other) => other.column === column);
    if (candidates.length === 1) return candidates[0]?.key ?? null;
  }
  return null;
}

const horizonOf = (title: string): string => /\d{4}(?:–\d{4})?/.exec(title)?.[0] ?? '';

function tableHtml(head: string[], rows: string[][]): string {
  const top = head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${top}</tr></thead><tbody>${body}</tbody></table>`;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
