import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ContentBlock, ContentPlan } from './content-types';
import { municipality } from './municipality';

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** The plan as the planner would have it in Word: heading styles, lists, tables and footnotes, to try the import with. */
export async function toDocx(plan: ContentPlan): Promise<Buffer> {
  const writer = new BlockWriter();
  const children: (Paragraph | Table)[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, text: plan.title }),
    new Paragraph({ style: 'Subtitle', text: plan.subtitle }),
  ];
  for (const section of plan.sections) {
    children.push(
      new Paragraph({
        heading: headings[section.level],
        text: section.title,
        pageBreakBefore: section === plan.sections[0],
      }),
    );
    for (const block of section.body) children.push(...writer.write(block));
  }
  return Packer.toBuffer(
    new Document({
      title: plan.title,
      creator: municipality.name,
      styles: {
        default: {
          document: { run: { font: 'Calibri', size: 22, language: { value: `${plan.language}-NO` } } },
        },
        paragraphStyles: [
          { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', run: { size: 28, color: '555555' } },
          { id: 'Quote', name: 'Quote', basedOn: 'Normal', next: 'Normal', run: { italics: true } },
        ],
      },
      numbering: {
        config: Array.from({ length: writer.orderedLists }, (_, at) => ({
          reference: orderedList(at + 1),
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
        })),
      },
      footnotes: Object.fromEntries(
        writer.footnotes.map((text, at) => [at + 1, { children: [new Paragraph({ text })] }]),
      ),
      sections: [{ children }],
    }),
  );
}

const orderedList = (number: number): string => `ordered-${number}`;

/** Remembers what Word keeps outside the text: the footnotes, and a numbering for each ordered list. */
class BlockWriter {
  readonly footnotes: string[] = [];
  orderedLists = 0;

  write(block: ContentBlock): (Paragraph | Table)[] {
    if (typeof block === 'string') return [new Paragraph({ text: block })];
    if ('quote' in block) return [new Paragraph({ style: 'Quote', text: block.quote })];
    if ('footnote' in block) {
      this.footnotes.push(block.footnote);
      const mark = new FootnoteReferenceRun(this.footnotes.length);
      return [new Paragraph({ children: [new TextRun(block.text), mark] })];
    }
    if ('list' in block) return block.ordered ? this.ordered(block.list) : block.list.map(bullet);
    if ('table' in block) {
      const rows = block.table.rows.map((cells) => cells.map((cell) => [cell]));
      return [table(block.table.head, rows), new Paragraph({})];
    }
    const { columns, rows } = block.goalTable;
    const head = columns.map((column) => column.title);
    return [table(head, rows), new Paragraph({})];
  }

  private ordered(items: string[]): Paragraph[] {
    this.orderedLists += 1;
    const reference = orderedList(this.orderedLists);
    return items.map((text) => new Paragraph({ text, numbering: { reference, level: 0 } }));
  }
}

const bullet = (text: string): Paragraph => new Paragraph({ text, bullet: { level: 0 } });

const cell = (items: string[]): TableCell =>
  new TableCell({ children: items.length > 1 ? items.map(bullet) : [new Paragraph({ text: items[0] ?? '' })] });

function table(head: string[], rows: string[][][]): Table {
  const top = head.map(
    (title) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: title, bold: true })] })] }),
  );
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: top }),
      ...rows.map((cells) => new TableRow({ children: cells.map(cell) })),
    ],
  });
}
