import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { addresses, exampleOf } from './addresses';
import { textsOf } from './texts';
import { dataDir, healthPlan, lookUp } from './world';

/** What the public sees of what was said, what it never sees, and what is stopped on the way. */

const text = textsOf('nn');
const section = 'mal-strategiar-og-tiltak-for-trygg-heime';
const commentAddress = `/plan/${healthPlan}/merknad?del=${section}`;
const sectionAddress = `/plan/${healthPlan}/del/${section}`;
const phone = { width: 360, height: 740 };

const field = (page: Page) => page.getByLabel(text('submissions:comment.text'));
const send = (page: Page) => page.getByRole('button', { name: text('submissions:comment.send') });
const received = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: text('submissions:receipt.title') })).toBeVisible();
/** Without digits, which the guard might take for a telephone number. */
const unique = (said: string) =>
  `${said} ${crypto.randomUUID().replace(/[\d-]/g, (sign) => 'ghijklmnop'[Number(sign)] ?? '')}`;
const item = (page: Page, said: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: said });

async function comment(page: Page, said: string): Promise<void> {
  await page.goto(commentAddress);
  await field(page).fill(said);
  await send(page).click();
  await received(page);
}

const axeFindsNothing = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

const inDatabase = <T>(work: (db: Sqlite.Database) => T): T => {
  const db = new Sqlite(path.join(dataDir, 'samrad.db'), { timeout: 10_000 });
  try {
    return work(db);
  } finally {
    db.close();
  }
};

test.describe('the privacy guard, on a phone without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test('tells what it found and where, and takes the changed text', async ({ page }) => {
    const said = unique('Ring meg gjerne på 912 34 567 eller skriv til kari@example.no om vegen.');
    await page.goto(commentAddress);
    await field(page).fill(said);
    await send(page).click();
    await expect(page.getByRole('heading', { name: text('privacy:warning.heading') })).toBeVisible();
    await expect(page.locator('mark')).toHaveText(['912 34 567', 'kari@example.no']);
    await expect(page.getByText('912 34 567 eller skriv til').first()).toBeVisible();
    await expect(field(page)).toHaveValue(said);
    const changed = unique('Spør meg gjerne om vegen.');
    await field(page).fill(changed);
    await send(page).click();
    await received(page);
    await page.goto(sectionAddress);
    await expect(page.getByText(changed)).toBeVisible();
  });

  test('keeps what the sender wants to keep for the municipality alone', async ({ page }) => {
    const mark = unique('Eg ventar på svar.');
    await page.goto(commentAddress);
    await field(page).fill(`${mark} 91 23 45 67, kari@example.no, 1 3 0 9 7 2 4 8 0 2 2.`);
    await send(page).click();
    await page.getByLabel(text('privacy:warning.keep')).check();
    await send(page).click();
    await received(page);
    await page.goto(sectionAddress);
    await expect(item(page, mark)).toContainText(
      `${mark} [telefonnummer skjult], [e-postadresse skjult], [fødselsnummer skjult].`,
    );
  });
});

test('the warning is one that a screen reader finds its way in', async ({ page }) => {
  await page.goto(commentAddress);
  await field(page).fill('Ring meg på 912 34 567.');
  await send(page).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByLabel(text('privacy:warning.keep'))).toBeVisible();
  await axeFindsNothing(page);
});

test.describe('saying that one agrees', () => {
  // One of them closes it for the whole hearing.
  test.describe.configure({ mode: 'serial' });

  test('without JavaScript: one press, back at the same place, and back again', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone, locale: 'nn-NO' });
    const page = await context.newPage();
    const said = unique('Meir lys langs vegen.');
    await comment(page, said);
    await page.goto(sectionAddress);
    const agree = () => item(page, said).getByRole('button', { name: text('submissions:support.agree') });
    await agree().click();
    await expect(page).toHaveURL(/#merknad-/);
    await expect(item(page, said)).toContainText('1 er samd');
    await agree().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('submissions:support.given'));
    await page.getByRole('button', { name: text('submissions:support.takeBack') }).click();
    await expect(page).toHaveURL(/#merknad-/);
    await expect(item(page, said)).toBeVisible();
    await expect(item(page, said)).not.toContainText('1 er samd');
    await context.close();
  });

  test('with it: on the spot, remembered, and by keyboard', async ({ page }) => {
    const said = unique('Meir lys i lysløypa.');
    await comment(page, said);
    await page.goto(sectionAddress);
    await item(page, said)
      .getByRole('button', { name: text('submissions:support.agree') })
      .focus();
    await page.keyboard.press('Enter');
    const mine = item(page, said).getByRole('button', { name: text('submissions:support.mine') });
    await expect(mine).toBeFocused();
    await expect(item(page, said).getByRole('status')).toHaveText('1 er samd');
    await expect
      .poll(() =>
        lookUp<number>('SELECT count(*) FROM Support s JOIN Input i ON i.id = s.inputId WHERE i.text = ?', said),
      )
      .toBe(1);
    await page.reload();
    await expect(mine).toBeVisible();
    await mine.click();
    await expect
      .poll(() =>
        lookUp<number>('SELECT count(*) FROM Support s JOIN Input i ON i.id = s.inputId WHERE i.text = ?', said),
      )
      .toBe(0);
    await expect(item(page, said).getByRole('button', { name: text('submissions:support.agree') })).toBeVisible();
  });

  test('is not there in a hearing that does not want it, and the pages are the same for all', async ({ page }) => {
    await comment(page, unique('Seld utan knapp.'));
    await page.goto(sectionAddress);
    await expect(page.locator('form[data-support]').first()).toBeVisible();
    const setOpen = (open: number) =>
      inDatabase((db) =>
        db
          .prepare('UPDATE Hearing SET supportOpen = ? WHERE planId = (SELECT id FROM Plan WHERE slug = ?)')
          .run(open, healthPlan),
      );
    setOpen(0);
    try {
      await page.goto(sectionAddress);
      await expect(page.getByText('Seld utan knapp.').first()).toBeVisible();
      await expect(page.locator('form[data-support]')).toHaveCount(0);
    } finally {
      setOpen(1);
    }
  });
});

test('no page asks anything of anybody else, or keeps anything about who only reads', async ({
  page,
  context,
  request,
}) => {
  const asked: string[] = [];
  page.on('request', (sent) => asked.push(sent.url()));
  const said = unique('Eg les berre.');
  const open = addresses.filter((address) => !/^\/arbeid|^\/(sprak|logg-ut)$/.test(address)).map(exampleOf);
  for (const address of open) {
    // Files and streams are answered to scripts and downloads; what they are told to load is in the pages. Who signs in
    // goes to ID-porten by their own choice.
    const head = await request.head(address, { maxRedirects: 0 });
    if (head.headers()['content-type']?.startsWith('text/html')) await page.goto(address);
  }
  expect(await context.cookies()).toEqual([]);
  await comment(page, said);
  await page.getByRole('link', { name: text('submissions:receipt.open') }).click();
  const { origin } = new URL(page.url());
  const strangers = asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'));
  expect(asked.length).toBeGreaterThan(open.length);
  expect(strangers).toEqual([]);
});

test('the log has nothing of what was typed, also when the server fails', async ({ page }) => {
  const secrets = ['HEMMELEGTEKST', 'HEMMELEGNAMN', 'hemmeleg@example.no', '13097248022'];
  const fill = async () => {
    await page.goto(commentAddress);
    await field(page).fill(`HEMMELEGTEKST 13097248022 ${unique('')}`);
    await page.getByLabel(/^Namnet ditt/).fill('HEMMELEGNAMN');
    await page.getByLabel(/^E-postadresse/).fill('hemmeleg@example.no');
    await send(page).click();
    await page.getByLabel(text('privacy:warning.keep')).check();
  };
  const log = () => readFileSync(path.join(dataDir, 'server.log'), 'utf8');
  inDatabase((db) =>
    db.exec(`CREATE TRIGGER fails_for_test BEFORE INSERT ON Input WHEN NEW.text LIKE 'HEMMELEGTEKST%'
             BEGIN SELECT RAISE(ABORT, 'HEMMELEGTEKST in the message of the error'); END`),
  );
  try {
    await fill();
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await send(page).click();
    expect((await answer).status()).toBe(500);
  } finally {
    inDatabase((db) => db.exec('DROP TRIGGER fails_for_test'));
  }
  expect(log()).toContain('request.failed');
  await fill();
  await send(page).click();
  await received(page);
  await page.goto(`/plan/${healthPlan}/sok?q=HEMMELEGTEKST`);
  await page.request.post('/logg-inn', { form: { email: 'hemmeleg@example.no', password: 'HEMMELEGTEKST' } });
  await page.request.post(commentAddress, {
    data: 'HEMMELEGTEKST',
    headers: { 'Content-Type': 'multipart/form-data' },
  });
  for (const secret of secrets) expect(log()).not.toContain(secret);
});
