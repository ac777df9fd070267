import { blockHtml } from './block-html';
import { announcedList, areStatements, ElementLists, listLength } from './elements/element-list';
import { splitGoalLabel } from './elements/cell-lines';
import { titleKind } from './elements/element-kind';
import { mentionsElements, readElementTable } from './elements/element-table';
import type { FlowItem, FlowListItem, FlowTable } from './flow';
import type { ImportedBlock, ImportedBlockKind, ImportWarning } from './imported-plan';
import type { KeyMaker } from './keys';
import { flowText, footnotesIn, listHtml, tableHtml } from './render-blocks';

const keyPrefix: Record<ImportedBlockKind, string> = {
  paragraph: 'p',
  list: 'list',
  table: 'table',
  figure: 'figure',
  footnote: 'note',
  elements: 'elements',
};

/** Makes the blocks of one section after the other. Keeps, across sections, which goal the lists below it serve. */
export class SectionBlocks {
  private readonly lists: ElementLists;

  constructor(
    private readonly keys: KeyMaker,
    private readonly warnings: ImportWarning[],
  ) {
    this.lists = new ElementLists(keys);
  }

  build(
    section: { title: string; level: number; items: FlowItem[] },
    key: string,
    servesGoal: boolean,
  ): ImportedBlock[] {
    const { items, level, title } = section;
    this.lists.enterSection(level);
    const blocks: ImportedBlock[] = [];
    const titleGoal = servesGoal ? this.lists.goalHeading(title, level) : null;
    if (titleGoal) blocks.push(titleGoal);
    const kind = titleKind(title);
    for (let at = 0; at < items.length;) {
      const taken = this.elements(items, at, level, blocks) || this.titled(kind, title, items, at, level, blocks);
      if (taken > 0) {
        blocks.push(...footnotesIn(items.slice(at, at + taken)).map((note) => this.footnote(note)));
        at += taken;
        continue;
      }
      at += this.plain(items, at, key, blocks);
    }
    return blocks;
  }

  /** "Strategier:" and its list, or "Mål 3: …" before such a list. Gives how many items it took. */
  private elements(items: FlowItem[], at: number, level: number, blocks: ImportedBlock[]): number {
    const item = items[at];
    if (item?.type !== 'paragraph') return 0;
    const announced = announcedList(items, at);
    if (announced) {
      const listed = items.slice(at + 1, at + 1 + announced.length);
      blocks.push(this.lists.list(announced.kind, item.text, item.text, listed, level));
      return 1 + announced.length;
    }
    if (!splitGoalLabel(item.text) || !announcedList(items, at + 1)) return 0;
    const goal = this.lists.goalParagraph(item.text, level);
    if (goal) blocks.push(goal);
    return goal ? 1 : 0;
  }

  /** A list in a section that is called "Tiltak" and nothing else, or sentences that state what its title announces. */
  private titled(
    kind: ReturnType<typeof titleKind>,
    title: string,
    items: FlowItem[],
    at: number,
    level: number,
    blocks: ImportedBlock[],
  ): number {
    const length = kind && at === 0 && areStatements(items) ? items.length : kind ? listLength(items, at) : 0;
    if (!kind || length === 0) return 0;
    blocks.push(this.lists.list(kind, '', title, items.slice(at, at + length), level - 1));
    return length;
  }

  private plain(items: FlowItem[], at: number, sectionKey: string, blocks: ImportedBlock[]): number {
    const item = items[at];
    switch (item?.type) {
      case 'listItem': {
        let end = at;
        while (items[end]?.type === 'listItem') end += 1;
        const list = items.slice(at, end) as FlowListItem[];
        blocks.push(this.block('list', listHtml(list), list.map((each) => each.text).join('\n')));
        return list.length;
      }
      case 'table':
        blocks.push(...this.table(item, sectionKey, items[at - 1]?.type === 'table' ? blocks.at(-1) : undefined));
        return 1;
      case 'paragraph':
        blocks.push(this.block('paragraph', `<p>${item.html}</p>`, item.text));
        return 1;
      case 'figure':
        blocks.push(this.block('figure', item.html, item.text));
        return 1;
      case 'footnote':
        blocks.push(this.footnote(item));
        return 1;
      default:
        return 1;
    }
  }

  private table(table: FlowTable, sectionKey: string, before: ImportedBlock | undefined): ImportedBlock[] {
    const notes = footnotesIn([table]).map((note) => this.footnote(note));
    const read = readElementTable(table, this.keys, before?.columns);
    if (read) return [...read, ...notes];
    const text = flowText([table]);
    if (mentionsElements(table)) {
      this.warnings.push({ code: 'tableNotUnderstood', sectionKey, detail: text.slice(0, 80) });
    }
    const html = tableHtml(table);
    return text === '' && !html.includes('<img') ? notes : [this.block('table', html, text), ...notes];
  }

  private footnote(note: { mark: string; html: string; text: string }): ImportedBlock {
    return this.block('footnote', `<p><sup>${note.mark}</sup> ${note.html}</p>`, note.text);
  }

  private block(kind: ImportedBlockKind, html: string, text: string): ImportedBlock {
    return { key: this.keys.text(keyPrefix[kind], text), kind, html: blockHtml(html), text, columns: [], elements: [] };
  }
}
