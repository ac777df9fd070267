import { describe, expect, it } from 'vitest';
import { importWithAccount } from './import-plan';
import { outlineOf } from './outline-of';
import { sourceWords } from './source-words';
import { actionPlan, appendixPlan, focusAreaPlan } from './testing/sample-plans';
import { plainLayout, toDocx, toText, type PlanFixture, type TextLayout } from './testing/plan-fixture';
import { subtractWords, wordsIn, wordsOf } from './words';

const headingsOf = (plan: PlanFixture) => plan.sections.map(({ level, title }) => ({ level, title }));

async function read(bytes: Uint8Array) {
  const assembly = await importWithAccount(bytes, 'utkast');
  const result = [...wordsOf(assembly.plan), ...assembly.leftOut.flatMap(wordsIn)];
  const source = await sourceWords(bytes);
  return {
    ...assembly,
    outline: outlineOf(assembly.plan),
    lost: subtractWords(source, result),
    invented: subtractWords(result, [...source, ...assembly.added.flatMap(wordsIn)]),
  };
}

const plans: [string, PlanFixture][] = [
  ['status chapters and an action plan', actionPlan],
  ['focus areas without numbers', focusAreaPlan],
  ['focus areas with tables, and appendices', appendixPlan],
];

describe.each(plans)('%s', (_name, plan) => {
  it('is read from Word with every heading at its level and no word lost', async () => {
    const { outline, lost, invented } = await read(await toDocx(plan));
    expect(outline.sections).toEqual(headingsOf(plan));
    expect(outline.title).toBe(plan.title);
    expect({ lost, invented }).toEqual({ lost: [], invented: [] });
  });

  const layouts: [string, TextLayout][] = [
    ['plain', plainLayout],
    ['with contents', { ...plainLayout, contents: true }],
    ['with page numbers and a running header', { ...plainLayout, pageNumbers: true, runningHeader: plan.title }],
    ['with wide line spacing', { ...plainLayout, doubleSpaced: true }],
    ['without form feeds', { ...plainLayout, formFeeds: false, doubleSpaced: true }],
    ['with everything', { ...plainLayout, contents: true, pageNumbers: true, runningHeader: 'Fjellbygd kommune' }],
  ];
  it.each(layouts)('is read from text, %s', async (_layout, layout) => {
    const { outline, lost, invented } = await read(new TextEncoder().encode(toText(plan, layout)));
    const found = outline.sections.map((section) => section.title);
    expect(found).toEqual(plan.sections.map((section) => section.title));
    expect(outline.sections).toEqual(headingsOf(plan));
    expect({ lost, invented }).toEqual({ lost: [], invented: [] });
  });
});

describe('plan elements', () => {
  const elementsOf = async (plan: PlanFixture) =>
    (await read(await toDocx(plan))).plan.sections.flatMap((s) => s.blocks.flatMap((b) => b.elements));

  it('gives measures their start and end', async () => {
    const elements = await elementsOf(actionPlan);
    expect(elements.map(({ kind, text, startsAt, endsAt }) => [kind, text, startsAt, endsAt])).toEqual([
      ['measure', 'Etablere dagtilbud for personer med demens', '2014', '2015'],
      ['measure', 'Utvide korttidsavdelingen med fire plasser', '2015', '2017'],
      ['measure', 'Innføre velferdsteknologi i hjemmetjenesten', '2016', '2020'],
    ]);
  });

  it('reads lists under headings that name a kind, and lets measures serve no goal where there are several', async () => {
    const elements = (await elementsOf(focusAreaPlan)).slice(0, 7);
    expect(elements.map((element) => element.kind)).toEqual([
      'goal',
      'goal',
      'goal',
      'challenge',
      'challenge',
      'measure',
      'measure',
    ]);
    expect(elements.every((element) => element.parentKey === null)).toBe(true);
  });

  it.each([true, false])('reads tables of challenges and strategies, bullets in cells: %s', async (bullets) => {
    const { outline } = await read(await toDocx(appendixPlan, bullets));
    expect(outline.elements.filter((element) => element.kind === 'challenge')).toHaveLength(6);
    expect(outline.elements.filter((element) => element.kind === 'strategy')).toHaveLength(6);
    expect(outline.elements[0]?.section).toBe('2.1. Tidlig innsats');
  });
});

it('gives the same keys each time', async () => {
  const bytes = await toDocx(focusAreaPlan);
  const [first, again] = [await read(bytes), await read(bytes)];
  expect(again.plan).toEqual(first.plan);
  const keys = first.plan.sections.flatMap((s) => [
    s.key,
    ...s.blocks.flatMap((b) => [b.key, ...b.elements.map((e) => e.key)]),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
});
