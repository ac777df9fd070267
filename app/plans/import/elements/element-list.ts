import type { FlowItem } from '../flow';
import type { ElementColumn, ImportedBlock, ImportedElement, PlanElementKind } from '../imported-plan';
import type { KeyMaker } from '../keys';
import { linesOf, splitGoalLabel } from './cell-lines';
import { makeElement, makeElementBlock, parentFor } from './element-block';
import { announcedKind, horizonIn } from './element-kind';

const typedItem = /^(?:[•·▪▫●○◦■□‣⁃➢➤✓\uf000-\uf0ff–—-]\s+|\d{1,2}[.)]\s+|[a-zæøå]\)\s+)\S/u;

const isListed = (item: FlowItem | undefined): boolean =>
  item?.type === 'listItem' || (item?.type === 'paragraph' && typedItem.test(item.text));

/** How many items from `start` on are one list; a single typed paragraph ("1. mai") is none. */
export function listLength(items: FlowItem[], start: number): number {
  let end = start;
  while (isListed(items[end])) end += 1;
  return end - start === 1 && items[start]?.type === 'paragraph' ? 0 : end - start;
}

/** The kind that a paragraph announces for the list after it: "Strategier:" before bullets. */
export function announcedList(items: FlowItem[], at: number): { kind: PlanElementKind; length: number } | null {
  const item = items[at];
  const kind = item?.type === 'paragraph' ? announcedKind(item.text) : null;
  const length = kind ? listLength(items, at + 1) : 0;
  const first = items[at + 1];
  // Two announcements in a row are the headings of something else, such as a drawing of how the plan is built.
  const announcesToo = first !== undefined && 'text' in first && announcedKind(first.text) !== null;
  return kind && length > 0 && !announcesToo ? { kind, length } : null;
}

const longestStatement = 250;
const ownNames = /\b(?:mål|strategi|tiltak)\p{L}*|\b(?:se|sjå)\s+(?:vedlegg|kapit)/iu;

/**
 * True when a section that is called "Lokalt mål" says it in so many words: paragraphs of one sentence each. A text about goals
 * ("Målene bygger på …") is longer, or names what it speaks of.
 */
export const areStatements = (items: FlowItem[]): boolean =>
  items.length > 0 &&
  items.length <= 12 &&
  items.every(
    (item) =>
      item.type === 'paragraph' &&
      item.text.length <= longestStatement &&
      !/[.!?]\s+\p{Lu}|[:?]$/u.test(item.text) &&
      item.text.split(/\s+/).length >= 3 &&
      !ownNames.test(item.text),
  );

/**
 * Goals and the lists that serve them, in running text and under headings. Remembers which goal is in force: those of the
 * section itself, or of the section beside it ("Mål" before "Strategier").
 */
export class ElementLists {
  private inForce: { element: ImportedElement; level: number }[] = [];

  constructor(private readonly keys: KeyMaker) {}

  /** To be told of every section: what was said in sections that have ended serves no longer. */
  enterSection(level: number): void {
    this.inForce = this.inForce.filter((each) => each.level < level);
  }

  /** A list of elements. `announcement` holds its heading's words, or '' when they are the section's title. */
  list(kind: PlanElementKind, announcement: string, title: string, items: FlowItem[], level: number): ImportedBlock {
    const columns: ElementColumn[] = [{ title, holds: kind }];
    const around = this.nearest();
    const elements = linesOf(items)
      .filter((line) => line.text !== '')
      .map((line, row) => makeElement(kind, line, { row, column: 0, columnTitle: title }, this.keys));
    for (const element of elements) element.parentKey = parentFor(kind, around);
    this.inForce.push(...elements.map((element) => ({ element, level })));
    return makeElementBlock(columns, announcement, elements, this.keys);
  }

  /** A goal stated in a paragraph of its own: "Mål 3: …". Ends the goal before it. */
  goalParagraph(text: string, level: number): ImportedBlock | null {
    const line = splitGoalLabel(text);
    if (!line) return null;
    return this.goal({ ...line, row: 0 }, level);
  }

  /** A goal stated in a section's title. Its words stand there; the element points to them with row -1. */
  goalHeading(title: string, level: number): ImportedBlock | null {
    const line = splitGoalLabel(title.replace(/^\d+(\.\d+)*\.?\s+/, ''));
    return line && this.goal({ label: line.label, text: line.text, row: -1 }, level);
  }

  /** Of each kind those said nearest: a section's own goal comes before the one of the section around it. */
  private nearest(): ImportedElement[] {
    const depth = (kind: PlanElementKind) =>
      Math.max(...this.inForce.filter((each) => each.element.kind === kind).map((each) => each.level));
    return this.inForce.filter((each) => each.level === depth(each.element.kind)).map((each) => each.element);
  }

  private goal(line: { label: string; text: string; row: number }, level: number): ImportedBlock {
    this.inForce = this.inForce.filter((each) => each.level < level);
    const element = makeElement('goal', line, { row: line.row, column: 0, columnTitle: '' }, this.keys);
    element.horizon = horizonIn(line.label);
    this.inForce.push({ element, level });
    return makeElementBlock([{ title: '', holds: 'goal' }], '', [element], this.keys);
  }
}
