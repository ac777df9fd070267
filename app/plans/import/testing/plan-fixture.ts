import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** A plan in the shape the tests think of it; made into DOCX and text so that both readers meet the same plan. */
export interface PlanFixture {
  title: string;
  sections: { level: number; title: string; blocks: FixtureBlock[] }[];
}

export type FixtureBlock = { p: string } | { list: string[] } | { table: string[][][] };

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/** The plan as a Word document: title and heading styles, bullets, real tables. `false` for paragraphs in cells without list style. */
export async function toDocx(plan: PlanFixture, bulletsInCells = true): Promise<Uint8Array> {
  const bullet = (text: string) => new Paragraph({ text, numbering: { reference: 'bullets', level: 0 } });
  const cell = (lines: string[], isHeading: boolean) =>
    new TableCell({
      children: lines.map((line) => (isHeading || !bulletsInCells ? new Paragraph(line) : bullet(line))),
    });
  const block = (each: FixtureBlock) => {
    if ('p' in each) return [new Paragraph({ children: [new TextRun(each.p)] })];
    if ('list' in each) return each.list.map(bullet);
    const rows = each.table.map(
      (row, index) => new TableRow({ children: row.map((lines) => cell(lines, index === 0)) }),
    );
    return [new Table({ rows })];
  };
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: plan.title, heading: HeadingLevel.TITLE }),
          ...plan.sections.flatMap((section) => [
            new Paragraph({ text: section.title, heading: headingLevels[section.level - 1] ?? HeadingLevel.HEADING_6 }),
            ...section.blocks.flatMap(block),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

export interface TextLayout {
  contents: boolean;
  pageNumbers: boolean;
  runningHeader: string;
  /** A form feed between pages, or only the single space that some extractors leave. */
  formFeeds: boolean;
  /** A blank line after every line, as wide line spacing gives. */
  doubleSpaced: boolean;
}

export const plainLayout: TextLayout = {
  contents: false,
  pageNumbers: false,
  runningHeader: '',
  formFeeds: true,
  doubleSpaced: false,
};

/** The plan as text extracted from a PDF: wrapped lines, chapters on pages of their own, tables column by column. */
export function toText(plan: PlanFixture, layout: TextLayout): string {
  const gap = layout.doubleSpaced ? ['', ' ', ''] : [''];
  const spaced = (lines: string[]) => (layout.doubleSpaced ? lines.flatMap((line) => [line, '']).slice(0, -1) : lines);
  const pages: string[][] = [[plan.title, '']];
  if (layout.contents) pages.push(['Innhold', '', ...plan.sections.map((section) => contentsLine(section.title))]);
  let page: string[] = [];
  for (const section of plan.sections) {
    if (section.level === 1 && page.length > 0) {
      pages.push(page);
      page = [];
    }
    page.push(section.title, ...gap);
    for (const block of section.blocks) {
      if ('p' in block) page.push(...spaced(wrap(block.p, 90)), ...gap);
      else if ('list' in block) page.push(...block.list.flatMap((item) => wrap(`• ${item}`, 80)), ...gap);
      else page.push(...tableLines(block.table), ...gap);
    }
  }
  pages.push(page);
  const shown = pages.map((lines, index) => [
    ...(layout.runningHeader && index > 0 ? [layout.runningHeader, ''] : []),
    ...trimEnd(lines),
    ...(layout.pageNumbers ? ['', String(index + 1)] : []),
  ]);
  return shown.map((lines) => lines.join('\n')).join(layout.formFeeds ? '\n\f' : '\n ');
}

const contentsLine = (title: string) => `${title} ${'.'.repeat(Math.max(5, 80 - title.length))} 7`;

const trimEnd = (lines: string[]) => {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, last + 1);
};

const tableLines = ([heading = [], ...rows]: string[][][]): string[] => [
  heading.map((lines) => lines.join(' ')).join(' '),
  '',
  ...rows.flatMap((row) => row.flatMap((lines) => [...lines.flatMap((line) => wrap(line, 34)), ''])),
];

export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && `${line} ${word}`.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
