import { describe, expect, it } from 'vitest';
import { importWithAccount } from './import-plan';
import { outlineOf } from './outline-of';
import { sourceWords } from './source-words';
import { toPdfText, wordLayout, type PdfLayout } from './testing/pdf-text';
import { toDocx, type PlanFixture } from './testing/plan-fixture';
import {
  areaPlan,
  chaptersInWords,
  knowledgePlan,
  renumbered,
  romanParts,
  statusPlan,
  withoutNumbers,
} from './testing/realistic-plans';
import { subtractWords, wordsIn, wordsOf } from './words';

const chapterDot = (title: string) => title.replace(/^(\d+)\.0/, '$1.');
const chapterPlain = (title: string) => title.replace(/^(\d+)\.0/, '$1');
const noDots = (title: string) => title.replace(/^([\d.]*\d)\.\s/, '$1 ');

const plans: [string, PlanFixture][] = [
  ['status chapters, "1.0"', statusPlan],
  ['status chapters, "1."', renumbered(statusPlan, chapterDot)],
  ['status chapters, "1"', renumbered(statusPlan, chapterPlain)],
  ['status chapters, "Kapittel 1"', renumbered(renumbered(statusPlan, chapterPlain), chaptersInWords)],
  ['status chapters, no numbers', renumbered(statusPlan, withoutNumbers)],
  ['focus areas, no numbers', areaPlan],
  ['knowledge in appendices, "1."', knowledgePlan],
  ['knowledge in appendices, "1"', renumbered(knowledgePlan, noDots)],
  ['knowledge in appendices, "Del 1"', renumbered(knowledgePlan, romanParts)],
  ['knowledge in appendices, no numbers', renumbered(knowledgePlan, withoutNumbers)],
];

const layouts: PdfLayout[] = [
  wordLayout,
  { ...wordLayout, spaceAroundHeadings: false },
  { ...wordLayout, chapterPages: false, bullet: '•' },
  { ...wordLayout, headingWidth: 40, footer: '#' },
  { ...wordLayout, contents: 'leaders', footer: 'Side # av 40' },
  { ...wordLayout, contents: 'plain', footer: 'Helse- og omsorgsplan #' },
];

async function read(bytes: Uint8Array) {
  const assembly = await importWithAccount(bytes, 'utkast');
  const result = [...wordsOf(assembly.plan), ...assembly.leftOut.flatMap(wordsIn)];
  const source = await sourceWords(bytes);
  expect(subtractWords(source, result)).toEqual([]);
  expect(subtractWords(result, [...source, ...assembly.added.flatMap(wordsIn)])).toEqual([]);
  return { ...assembly, outline: outlineOf(assembly.plan) };
}

describe.each(plans)('%s', (_name, plan) => {
  it('is read from Word with every heading at its level', async () => {
    const { outline } = await read(await toDocx(plan));
    expect(outline.sections).toEqual(plan.sections.map(({ level, title }) => ({ level, title })));
  });

  it.each(layouts)('gives at least nine headings of ten from text: %j', async (layout) => {
    const { outline } = await read(new TextEncoder().encode(toPdfText(plan, layout)));
    const truth = plan.sections.map((section) => section.title);
    const found = outline.sections.map((section) => section.title);
    const right = truth.length - subtractWords(truth, found).length;
    expect(right / truth.length).toBeGreaterThanOrEqual(0.9);
    expect(right / found.length).toBeGreaterThanOrEqual(0.9);
  });
});

it('gives numbered headings their levels, "1.0" being a chapter', async () => {
  for (const plan of [statusPlan, renumbered(statusPlan, chapterDot), knowledgePlan]) {
    const { outline } = await read(new TextEncoder().encode(toPdfText(plan, { ...wordLayout, headingWidth: 40 })));
    expect(outline.sections).toEqual(plan.sections.map(({ level, title }) => ({ level, title })));
  }
});

it('keeps the first chapter after a table of contents, though its lines end in years', async () => {
  const { leftOut } = await read(
    new TextEncoder().encode(toPdfText(statusPlan, { ...wordLayout, contents: 'leaders' })),
  );
  expect(leftOut.some((line) => line.includes('§ 3-1'))).toBe(false);
});

it('finds headings without a number below numbered chapters, where there is space around them', async () => {
  let chapter = 0;
  const plan: PlanFixture = {
    ...areaPlan,
    sections: areaPlan.sections.map((each) =>
      each.level === 1 ? { ...each, title: `${(chapter += 1)}. ${each.title}` } : each,
    ),
  };
  const { outline } = await read(new TextEncoder().encode(toPdfText(plan, wordLayout)));
  expect(outline.sections).toEqual(plan.sections.map(({ level, title }) => ({ level, title })));
});
