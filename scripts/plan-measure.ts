import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { importWithAccount } from '../app/plans/import/import-plan';
import { outlineOf } from '../app/plans/import/outline-of';
import { sourceWords } from '../app/plans/import/source-words';
import { subtractWords, wordsIn, wordsOf } from '../app/plans/import/words';
import type { PlanElementKind } from '../app/plans/import/imported-plan';

interface Truth {
  headings: { level: number; title: string }[];
  goalTables: { goals?: string[]; strategies?: string[]; measures?: string[] }[];
}

const normal = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const common = (left: string[], right: string[]) => left.length - subtractWords(left, right).length;

/** One line of the report: how many were there, reported, and right. */
const line = (what: string, truth: string[], found: string[]) => {
  const right = common(found, truth);
  return {
    what,
    expected: truth.length,
    reported: found.length,
    right,
    recall: percent(right, truth.length),
    precision: percent(right, found.length),
  };
};

async function measure(folder: string, file: string, details: boolean): Promise<void> {
  const truthFile = path.join(folder, file.replace(/\.(docx|txt)$/, '.outline.json'));
  const truth = JSON.parse(await readFile(truthFile, 'utf8')) as Truth;
  const bytes = await readFile(path.join(folder, file));
  const started = performance.now();
  const { plan, leftOut, added } = await importWithAccount(bytes, file);
  const milliseconds = Math.round(performance.now() - started);
  const outline = outlineOf(plan);
  const titles = truth.headings.map((heading) => normal(heading.title));
  const foundTitles = outline.sections.map((section) => normal(section.title));
  const levelled = (headings: { level: number; title: string }[]) =>
    headings.map(({ level, title }) => `${level} ${normal(title)}`);
  const rows = [
    line('headings', titles, foundTitles),
    line('headings at their level', levelled(truth.headings), levelled(outline.sections)),
  ];
  const kinds: [PlanElementKind, 'goals' | 'strategies' | 'measures'][] = [
    ['goal', 'goals'],
    ['strategy', 'strategies'],
    ['measure', 'measures'],
  ];
  const of = (kind: PlanElementKind) =>
    outline.elements.filter((each) => each.kind === kind).map((each) => normal(each.text));
  for (const [kind, name] of kinds) {
    const expected = truth.goalTables.flatMap((table) => table[name] ?? []).map(normal);
    rows.push(line(name, expected, of(kind)));
    if (details) print(name, subtractWords(expected, of(kind)), subtractWords(of(kind), expected));
  }
  if (details) print('headings', subtractWords(titles, foundTitles), subtractWords(foundTitles, titles));
  const source = await sourceWords(bytes);
  const result = [...wordsOf(plan), ...leftOut.flatMap(wordsIn)];
  const lost = subtractWords(source, result);
  const invented = subtractWords(result, [...source, ...added.flatMap(wordsIn)]);
  console.log(`\n${file}: "${plan.title}" (${plan.language}), ${milliseconds} ms, ${plan.warnings.length} warnings`);
  console.table(rows);
  console.log(
    `words: ${source.length} in the file, ${leftOut.flatMap(wordsIn).length} left out on purpose, ${lost.length} lost, ${invented.length} too many`,
  );
  if (details) print('words', lost.slice(0, 40), invented.slice(0, 40));
}

function print(what: string, missing: string[], wrong: string[]): void {
  for (const each of missing) console.log(`  - ${what}, missing: ${each}`);
  for (const each of wrong) console.log(`  + ${what}, not in the key: ${each}`);
}

/** `plan:measure -- FOLDER [--details]`: how well every draft in a folder is read, against the outlines beside them. */
async function main(folder: string | undefined, details: boolean): Promise<void> {
  if (!folder) throw new Error('Name a folder: npm run --silent plan:measure -- FOLDER');
  const files = (await readdir(folder)).sort();
  const drafts = files.filter(
    (file) => /\.(docx|txt)$/.test(file) && files.includes(file.replace(/\.(docx|txt)$/, '.outline.json')),
  );
  for (const file of drafts) {
    await measure(folder, file, details).catch((error: unknown) => console.log(`\n${file}: ${String(error)}`));
  }
}

await main(process.argv[2], process.argv.includes('--details'));
