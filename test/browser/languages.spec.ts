import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import path from 'node:path';
import { textsOf } from './texts';
import { dataDir, healthPlan, lookUp, signIn } from './world';

/** The right `lang` on every text: a screen reader that reads nynorsk as bokmål is hard to follow. */

const text = textsOf('nn');

/** What the detection says of each text: in a process of its own, since its weights are JSON, which only tsx imports here. */
function weighAll(texts: string[]): { language: string; lean: number }[] {
  const script = `import { weighLanguage } from './app/language/detection/detect-language.ts';
    import { readFileSync } from 'node:fs';
    console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(weighLanguage)));`;
  const options = ['--import', 'tsx', '--input-type=module', '-e', script];
  const { stdout } = spawnSync(process.execPath, options, { input: JSON.stringify(texts), maxBuffer: 1e8 });
  return JSON.parse(stdout.toString()) as { language: string; lean: number }[];
}

/** Public pages with what the municipality and residents wrote, in both forms. */
function publicAddresses(): string[] {
  const db = new Sqlite(path.join(dataDir, 'samrad.db'), { readonly: true });
  const sections = db
    .prepare(
      `SELECT p.slug AS plan, s.key AS section FROM Plan p JOIN Hearing h ON h.planId = p.id
       JOIN Section s ON s.versionId = h.versionId WHERE h.publishedAt IS NOT NULL
       AND EXISTS (SELECT 1 FROM Input i WHERE i.hearingId = h.id AND i.sectionKey = s.key)`,
    )
    .all() as { plan: string; section: string }[];
  db.close();
  const plans = [...new Set(sections.map(({ plan }) => plan))];
  return [
    '/',
    '/personvern',
    '/universell-utforming',
    ...plans.map((plan) => `/plan/${plan}`),
    ...plans.map((plan) => `/plan/${plan}/uttale`),
    ...sections.map(({ plan, section }) => `/plan/${plan}/del/${section}`),
    ...sections
      .filter((_, index) => index % 10 === 0)
      .map(({ plan, section }) => `/plan/${plan}/merknad?del=${section}`),
  ];
}

for (const [language, locale] of [
  ['nb', 'nb-NO'],
  ['nn', 'nn-NO'],
  ['en', 'en-GB'],
] as const) {
  test(`${language}: every longer text on public pages is in the language that its lang says`, async ({ browser }) => {
    test.setTimeout(180_000);
    const page = await (await browser.newContext({ locale, javaScriptEnabled: true })).newPage();
    const seen = new Map<string, { address: string; lang: string; words: string }>();
    for (const address of publicAddresses()) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      const texts = await page.evaluate(() =>
        [...document.querySelectorAll('body :is(h1, h2, h3, h4, p, li, td, th, dd, dt, blockquote, a, label, legend)')]
          .filter((one) => !one.querySelector('h1, h2, h3, h4, p, li, td, th, dd, dt, blockquote, [lang]'))
          .map((one) => [one.closest('[lang]')?.getAttribute('lang') ?? '', one.textContent?.trim() ?? ''] as const),
      );
      for (const [lang, words] of texts) if (words.length >= 80) seen.set(`${lang} ${words}`, { address, lang, words });
    }
    const texts = [...seen.values()];
    expect(texts.length).toBeGreaterThan(100);
    const weighed = weighAll(texts.map(({ words }) => words));
    const wrong = texts.filter(({ lang }, index) => {
      const { language: found, lean } = weighed[index]!;
      // Near the middle the detection itself is not sure.
      const isSure = found === 'other' || Math.abs(lean) > 3;
      return isSure && found !== lang && !(found === 'other' && (lang === 'en' || lang === ''));
    });
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}

test('a sender and a planner correct the language of a point, and every page follows', async ({ page, browser }) => {
  const said = `Fint ${Date.now().toString(36)}`;
  await page.goto(`/plan/${healthPlan}/merknad`);
  await page.getByLabel(text('submissions:comment.text')).fill(said);
  await page.getByRole('button', { name: text('submissions:comment.send') }).click();
  await page.getByRole('link', { name: text('submissions:receipt.open') }).click();
  await page.getByText(text('submissions:language.is', { language: 'nynorsk' })).click();
  await page.getByLabel(text('submissions:language.label')).selectOption('nb');
  await page.getByRole('button', { name: text('submissions:language.save') }).click();
  await expect(page.getByText(text('submissions:language.saved'))).toBeVisible();
  await expect(page.locator('blockquote').filter({ hasText: said })).toHaveAttribute('lang', 'nb');

  const planner = await (await browser.newContext({ locale: 'nn-NO' })).newPage();
  await signIn(planner, 'marit');
  const reference = lookUp(
    'SELECT s.reference FROM Submission s JOIN Input i ON i.submissionId = s.id WHERE i.text = ?',
    said,
  );
  await planner.goto(`/arbeid/plan/${healthPlan}/periode/1/merknader/${reference}-1`);
  await planner.getByText(text('submissions:language.is', { language: 'bokmål' })).click();
  await planner.getByLabel(text('submissions:language.label')).selectOption('other');
  await planner.getByRole('button', { name: text('submissions:language.save') }).click();
  await expect(planner.getByText(text('triage:input.done.language'))).toBeVisible();
  await expect(planner.locator('.input-text')).toHaveAttribute('lang', '');
  await page.reload();
  await expect(page.locator('blockquote').filter({ hasText: said })).toHaveAttribute('lang', '');
  await planner.context().close();
});
