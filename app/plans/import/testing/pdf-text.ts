import { wrap, type FixtureBlock, type PlanFixture } from './plan-fixture';

/** How the text of a PDF may look when it has been extracted. */
export interface PdfLayout {
  bullet: string;
  /** Lines on a page; a page begins with one space and no blank line before it. */
  pageLength: number;
  /** Every chapter begins on a page of its own. */
  chapterPages: boolean;
  /** An empty paragraph, which extraction leaves as a line with one space, around headings; else only line spacing. */
  spaceAroundHeadings: boolean;
  /** Width to which headings are wrapped. */
  headingWidth: number;
  contents: 'none' | 'leaders' | 'plain';
  footer: string;
}

export const wordLayout: PdfLayout = {
  bullet: '\uf0b7',
  pageLength: 42,
  chapterPages: true,
  spaceAroundHeadings: true,
  headingWidth: 90,
  contents: 'none',
  footer: '',
};

/** The plan as text extracted page by page from a PDF made by a word processor: a blank line after every line. */
export function toPdfText(plan: PlanFixture, layout: PdfLayout): string {
  const pages: string[][] = [];
  const contents = layout.contents === 'none' ? [] : ['Innholdsfortegnelse', ...contentsOf(plan, layout.contents)];
  if (contents.length > 0) pages.push([plan.title, 'Vedtatt av kommunestyret'], contents);
  let page: string[] = [];
  for (const section of plan.sections) {
    const isFull = page.length > layout.pageLength - 4;
    if (page.length > 0 && (isFull || (layout.chapterPages && section.level === 1))) {
      pages.push(page);
      page = [];
    }
    const gap = layout.spaceAroundHeadings ? [' '] : [];
    page.push(...(page.length > 0 ? gap : []), ...wrap(section.title, layout.headingWidth), ...gap);
    for (const line of section.blocks.flatMap((block) => blockLines(block, layout.bullet))) {
      if (page.length >= layout.pageLength) {
        pages.push(page);
        page = [];
      }
      page.push(line);
    }
  }
  pages.push(page);
  return pages.map((lines, index) => pageText(lines, layout.footer.replace('#', String(index + 1)))).join('\n ');
}

const pageText = (lines: string[], footer: string): string =>
  [...lines, ...(footer ? [footer] : [])]
    .map((line) => (line === ' ' ? ' \n' : `${line} \n`))
    .join('\n')
    .trimEnd();

function contentsOf(plan: PlanFixture, kind: 'leaders' | 'plain'): string[] {
  return plan.sections
    .filter((section) => section.level <= 3)
    .map(
      ({ title }, index) =>
        `${title} ${kind === 'leaders' ? `${'.'.repeat(Math.max(4, 80 - title.length))} ` : ''}${index + 3}`,
    );
}

function blockLines(block: FixtureBlock, bullet: string): string[] {
  if ('p' in block) return [...wrap(block.p, 96), ' '];
  if ('list' in block) return [...block.list.flatMap((item) => wrap(`${bullet} ${item}`, 90)), ' '];
  const [heading = [], ...rows] = block.table;
  const cells = rows.flatMap((row) => row.flatMap((lines) => lines.flatMap((line) => wrap(line, 34))));
  return [heading.map((lines) => lines.join(' ')).join(' '), ...cells, ' '];
}
