import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importWithAccount } from './import-plan';
import { sourceWords } from './source-words';
import { toDocx, toText, type FixtureBlock, type PlanFixture, type TextLayout } from './testing/plan-fixture';
import { subtractWords, wordsIn, wordsOf } from './words';

// Words that a reader might stumble over, among ordinary ones.
const word = fc.constantFrom(
  ...[
    'mål',
    'Mål',
    'tiltak',
    'Strategier',
    'helse-',
    'og',
    'omsorg',
    '1.',
    '2.1',
    '2030',
    '2016–2020',
    'Ansvar:',
    'o',
    'a)',
    '§',
    '12',
    '80 %',
  ],
  ...[
    'Tidlig',
    'innsats',
    'kommunen',
    'skal',
    'sikre',
    'tjenester.',
    '«gode»',
    'Æ',
    'øyeblikkelig',
    'Vedlegg',
    'DEL',
    '-',
    '•',
    'T1:',
  ],
);
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const lines = fc.array(sentence, { minLength: 0, maxLength: 3 });
const heading = fc.constantFrom(
  'Mål',
  'Strategier',
  'Tiltak',
  'Utfordringer',
  'Ansvar',
  'Start',
  'Frist',
  'Annet',
  'Mål 4 – i 2020',
);
const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.tuple(
    fc.array(
      heading.map((title) => [title]),
      { minLength: width, maxLength: width },
    ),
    fc.array(fc.array(lines, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
  ),
);
const block: fc.Arbitrary<FixtureBlock> = fc.oneof(
  sentence.map((p) => ({ p })),
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => ({ list })),
  table.map(([titles, rows]) => ({ table: [titles, ...rows] })),
);
const plan: fc.Arbitrary<PlanFixture> = fc.record({
  title: sentence,
  sections: fc.array(
    fc.record({
      level: fc.integer({ min: 1, max: 6 }),
      title: fc.oneof(sentence, heading),
      blocks: fc.array(block, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});
const layout: fc.Arbitrary<TextLayout> = fc.record({
  contents: fc.boolean(),
  pageNumbers: fc.boolean(),
  runningHeader: fc.constantFrom('', 'Kommunedelplan'),
  formFeeds: fc.boolean(),
  doubleSpaced: fc.boolean(),
});

async function expectConserved(bytes: Uint8Array): Promise<void> {
  const { plan: imported, leftOut, added } = await importWithAccount(bytes, 'utkast');
  const source = await sourceWords(bytes);
  const result = [...wordsOf(imported), ...leftOut.flatMap(wordsIn)];
  expect(subtractWords(source, result)).toEqual([]);
  expect(subtractWords(result, [...source, ...added.flatMap(wordsIn)])).toEqual([]);
}

it('loses and makes up no word of any Word document', async () => {
  await fc.assert(
    fc.asyncProperty(plan, fc.boolean(), async (each, bullets) => expectConserved(await toDocx(each, bullets))),
    { numRuns: 60 },
  );
}, 60_000);

it('loses and makes up no word of any text', async () => {
  await fc.assert(
    fc.asyncProperty(plan, layout, (each, how) => expectConserved(new TextEncoder().encode(toText(each, how)))),
    { numRuns: 300 },
  );
}, 60_000);
