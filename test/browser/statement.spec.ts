import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { giveDocx, givePdf } from '../give-files';
import { textsOf } from './texts';
import { healthPlan, lookUp, signIn } from './world';

/** A statement of several points, as people of all kinds write it, and what may go wrong on the way. */

const text = textsOf('nn');
const section = 'mal-strategiar-og-tiltak-for-trygg-heime';
const statementAddress = `/plan/${healthPlan}/uttale`;
const sectionAddress = `/plan/${healthPlan}/del/${section}`;

const point = (page: Page, number: number) =>
  page.getByRole('group', { name: new RegExp(`^${text('submissions:statement.point')} ${number}$`) });
const says = (page: Page, number: number) => point(page, number).getByLabel(text('submissions:statement.text'));
const place = (page: Page, number: number) => point(page, number).getByLabel(text('submissions:statement.place'));
const button = (page: Page, name: string) => page.getByRole('button', { name: text(name), exact: true });
const add = (page: Page) => button(page, 'submissions:statement.add');
const send = (page: Page) => button(page, 'submissions:statement.send').last();
const files = (page: Page) => page.locator('input[type=file]');
async function received(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: text('submissions:receipt.title') })).toBeVisible();
  // What was kept is forgotten when the receipt has come whole.
  await page.waitForLoadState();
}
/** Letters alone: digits in a row may look like somebody's telephone number. */
const unique = (said: string) =>
  `${said} ${crypto.randomUUID().replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`;
const count = (sql: string, ...values: unknown[]) => lookUp<number>(`SELECT count(*) FROM ${sql}`, ...values);
const saved = (said: string) => count('Input WHERE text = ?', said);
const pdf = (name: string, line = 'Hei') => ({ name, mimeType: 'application/pdf', buffer: givePdf(line) });

test.describe('without JavaScript, on the narrowest telephone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('points are added and taken out, and nothing is lost on the way', async ({ page }) => {
    const [first, second] = [unique('Buss alle dagar.'), unique('Bra plan.')];
    await page.goto(`${statementAddress}?del=${section}`);
    await says(page, 1).fill(first);
    await files(page).setInputFiles(pdf('Brev frå øya.pdf'));
    await page.getByLabel(text('submissions:who.as.representative')).check();
    await page.getByLabel(text('submissions:who.onBehalfOf')).fill('Mor mi');
    await add(page).click();
    await expect(says(page, 1)).toHaveValue(first);
    await expect(page.getByLabel('Brev frå øya.pdf')).toBeChecked();
    await says(page, 2).fill(second);
    await add(page).click();
    await point(page, 3)
      .getByRole('button', { name: text('submissions:statement.remove') })
      .click();
    await expect(point(page, 3)).toHaveCount(0);
    await page.getByLabel(text('submissions:who.email')).fill('ikkje ei adresse');
    await send(page).click();
    await expect(page.getByText(text('submissions:error.emailWrong')).first()).toBeVisible();
    await expect(says(page, 2)).toHaveValue(second);
    await expect(page.getByLabel(text('submissions:who.onBehalfOf'))).toHaveValue('Mor mi');
    expect(saved(first)).toBe(0);
    await page.getByLabel(text('submissions:who.email')).fill('');
    await send(page).click();
    await received(page);
    await expect(page.getByRole('link', { name: 'Brev frå øya.pdf' })).toBeVisible();
    expect(saved(first)).toBe(1);
    expect(saved(second)).toBe(1);
  });

  test('a file that is not what it is called is refused beside its field, the rest stays', async ({ page }) => {
    const said = unique('Sjå vedlegg.');
    await page.goto(statementAddress);
    await says(page, 1).fill(said);
    await files(page).setInputFiles([
      { name: 'brev.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\x90\0 eit program', 'latin1') },
      { name: 'merknad.docx', mimeType: 'application/octet-stream', buffer: await giveDocx('Hei') },
    ]);
    await send(page).click();
    await expect(page.locator('#attachments-error-0')).toContainText('brev.pdf');
    await expect(says(page, 1)).toHaveValue(said);
    await expect(page.getByLabel('merknad.docx')).toBeChecked();
    await send(page).click();
    await received(page);
    expect(saved(said)).toBe(1);
  });

  test('only the fields of who speaks are shown', async ({ page }) => {
    await page.goto(statementAddress);
    const name = page.getByLabel(text('submissions:who.name'));
    await expect(page.getByLabel(text('submissions:who.organisationNumber'))).toBeHidden();
    await expect(name).toBeVisible();
    await page.getByLabel(text('submissions:who.as.youth')).check();
    await expect(page.getByLabel(text('submissions:who.ageGroup'))).toBeVisible();
    await expect(name).toBeHidden();
    await page.getByLabel(text('submissions:who.as.organisation')).check();
    await expect(page.getByLabel(text('submissions:who.organisationNumber'))).toBeVisible();
    await expect(page.getByLabel(text('submissions:who.ageGroup'))).toBeHidden();
  });
});

test('a young person is shown by age, with stance and wording as a change', async ({ page }) => {
  const said = unique('Sjukepleiar òg.');
  await page.goto(`${statementAddress}?element=${anElement()}`);
  await says(page, 1).fill(said);
  await point(page, 1).getByLabel(text('submissions:point.stance')).selectOption('change');
  await point(page, 1).getByText(text('submissions:statement.propose')).click();
  const wording = point(page, 1).getByLabel(text('submissions:point.proposed'));
  await wording.fill(`${await wording.inputValue()} Snart.`);
  await page.getByLabel(text('submissions:who.as.youth')).check();
  await page.getByLabel(text('submissions:who.ageGroup')).selectOption('from13to15');
  await send(page).click();
  await received(page);
  await expect(page.locator('ins')).toContainText('Snart.');
  await page.goto(sectionOf(said));
  const shown = page.getByRole('main').getByRole('listitem').filter({ hasText: said });
  await expect(shown).toContainText(text('reading:input.age.from13to15'));
  await expect(shown).toContainText(text('submissions:point.stanceWords.change'));
  await expect(shown.locator('ins')).toContainText('Snart.');
});

test('what was begun is kept, hinted at where one reads, and takes up what one adds there', async ({ page }) => {
  const said = unique('Halve fråsegna.');
  await page.goto(`/plan/${healthPlan}`);
  await expect(page.getByRole('link', { name: text('reading:waysIn.continue') })).toBeHidden();
  await page.goto(sectionAddress);
  await expect(page.locator('.statement-link').first()).toBeHidden();
  await page.goto(statementAddress);
  await says(page, 1).fill('Første punkt');
  await add(page).click();
  await expect(place(page, 2)).toBeFocused();
  await says(page, 2).fill(said);
  await page.goto(`/plan/${healthPlan}`);
  await expect(page.getByRole('link', { name: text('reading:waysIn.continue') })).toBeVisible();
  await page.goto(sectionAddress);
  await page.locator('.statement-link').first().click();
  await expect(says(page, 1)).toHaveValue('Første punkt');
  await expect(says(page, 2)).toHaveValue(said);
  await expect(place(page, 3)).toHaveValue(/^(avsnitt|element):/);
  await says(page, 3).fill('Tredje punkt');
  await point(page, 1)
    .getByRole('button', { name: text('submissions:statement.remove') })
    .click();
  await page.getByRole('button', { name: text('submissions:statement.undo') }).click();
  await expect(says(page, 1)).toHaveValue('Første punkt');
  await send(page).click();
  await received(page);
  expect(count('Input i JOIN Input o ON o.submissionId = i.submissionId WHERE o.text = ?', said)).toBe(3);
  await page.goto(`/plan/${healthPlan}`);
  await expect(page.getByRole('link', { name: text('reading:waysIn.continue') })).toBeHidden();
});

test('over a line that drops: one submission with its files, and nothing typed twice', async ({ page }) => {
  const said = unique('Linja fall ut.');
  await page.goto(statementAddress);
  await says(page, 1).fill(said);
  await files(page).setInputFiles([pdf('ein.pdf', 'Ein'), pdf('to.pdf', 'To')]);
  // The first time nothing gets through, the second time the answer is lost.
  await page.route(`**${statementAddress}`, async (route) => {
    if (route.request().method() === 'POST') await route.abort('connectionreset');
    else await route.fallback();
  });
  await send(page).click();
  await expect(page.getByRole('alert')).toHaveText(text('submissions:keep.offline'));
  expect(saved(said)).toBe(0);
  await page.unroute(`**${statementAddress}`);
  await page.route(`**${statementAddress}`, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await route.fetch({ maxRedirects: 0 });
    await route.abort('connectionreset');
  });
  await send(page).click();
  await expect(page.getByRole('alert')).toHaveText(text('submissions:keep.offline'));
  await expect.poll(() => saved(said)).toBe(1);
  await page.unroute(`**${statementAddress}`);
  await send(page).click();
  await received(page);
  expect(saved(said)).toBe(1);
  expect(count('Attachment a JOIN Input i ON i.submissionId = a.submissionId WHERE i.text = ?', said)).toBe(2);
});

test('corrected by the private link: a point changed, one added, one and a file taken out', async ({ page }) => {
  const [first, second, third] = [unique('Første.'), unique('Andre.'), unique('Tredje.')];
  await page.goto(statementAddress);
  await says(page, 1).fill(first);
  await add(page).click();
  await says(page, 2).fill(second);
  await files(page).setInputFiles(pdf('angra.pdf', unique('Hei')));
  await send(page).click();
  await received(page);
  const own = page.getByRole('link', { name: text('submissions:receipt.open') });
  await own.click();
  const address = page.url();
  await page.getByText(text('submissions:own.correctStatement'), { exact: true }).click();
  await says(page, 1).fill(`${first} Retta.`);
  await point(page, 2)
    .getByRole('button', { name: text('submissions:statement.remove') })
    .click();
  await add(page).click();
  await says(page, 2).fill(third);
  await page.getByLabel('angra.pdf').uncheck();
  await button(page, 'submissions:own.save').last().click();
  await expect(page.getByText(text('submissions:own.corrected'))).toBeVisible();
  await expect(page.getByText(`${first} Retta.`).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'angra.pdf' })).toHaveCount(0);

  const reference = /min-merknad\/([^/]+)/.exec(address)![1]!;
  await signIn(page, 'marit');
  await page.goto(`/arbeid/innsending/${reference}`);
  await page
    .getByText(text('triage:submission.revision', { number: 2, at: '' }).split(',')[0]!)
    .first()
    .click();
  await expect(page.locator('details ins').first()).toContainText('Retta.');
  await expect(page.locator('details del').filter({ hasText: second })).toBeVisible();
  await expect(page.getByRole('link', { name: 'angra.pdf' })).toBeVisible();
});

test('a planner shows a file to the public, under a name that tells nothing', async ({ page, request }) => {
  const said = unique('Vedlegget seier resten.');
  await page.goto(statementAddress);
  await says(page, 1).fill(said);
  await files(page).setInputFiles(pdf('Kari Nordmann.pdf', unique('Hei')));
  await send(page).click();
  await received(page);
  const id = lookUp(
    'SELECT a.id FROM Attachment a JOIN Input i ON i.submissionId = a.submissionId WHERE i.text = ?',
    said,
  );
  expect((await request.get(`/vedlegg/${id}`)).status()).toBe(404);
  const reference = lookUp(
    'SELECT s.reference FROM Submission s JOIN Input i ON i.submissionId = s.id WHERE i.text = ?',
    said,
  );
  await expect
    .poll(() => lookUp<number>('SELECT count(*) FROM Attachment WHERE id = ? AND textReadAt IS NOT NULL', id), {
      timeout: 30_000,
    })
    .toBe(1);
  await signIn(page, 'marit');
  await page.goto(`/arbeid/innsending/${reference}`);
  await page.getByRole('button', { name: text('triage:attachments.show') }).click();
  await expect(page.getByText(text('triage:submission.done.attachmentShown'))).toBeVisible();
  const answer = await request.get(`/vedlegg/${id}`);
  expect(answer.headers()).toMatchObject({
    'content-disposition': expect.stringMatching(/^attachment; filename="vedlegg-1\.pdf"/),
    'x-content-type-options': expect.stringMatching(/^nosniff/),
    'content-security-policy': "sandbox; default-src 'none'",
  });
});

test('by keyboard alone', async ({ page }) => {
  const said = unique('Utan mus.');
  await page.goto(statementAddress);
  await place(page, 1).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type(said);
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    if (await add(page).evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(place(page, 2)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Andre punkt');
  await page.keyboard.press('Tab');
  await send(page).focus();
  await page.keyboard.press('Enter');
  await received(page);
  expect(saved(said)).toBe(1);
});

test('the form is read in the order in which it is filled in', async ({ page }) => {
  await page.goto(statementAddress);
  await expect(page.locator('form[data-keep]')).toMatchAriaSnapshot(`
    - group "Punkt 1":
      - combobox "Kva i planen gjeld det?"
      - textbox "Kva vil du seie?"
      - combobox "Kva meiner du om det som står i planen? (valfritt)"
      - group: Foreslå ny tekst
    - button "Legg til eit punkt til"
    - button "Vedlegg (valfritt)"
    - group "Kven er du?":
      - radio "Eg svarer for meg sjølv" [checked]
      - radio "Eg svarer for ein organisasjon"
      - radio "Eg er barn eller ungdom"
      - radio "Eg svarer for nokon andre"
    - textbox "Namnet ditt (valfritt)"
    - checkbox "Vis namnet mitt saman med det eg skriv"
    - textbox "E-postadresse (valfritt)"
    - region "Dette skjer med det du sender"
    - button "Send fråsegna"
  `);
});

test('at 200 per cent, in forced colours and with errors axe finds nothing and nothing sticks out', async ({
  page,
}) => {
  // 640 px at 200 % is a page of 320.
  await page.setViewportSize({ width: 320, height: 500 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${statementAddress}?element=${anElement()}`);
  await add(page).click();
  await page.getByLabel(text('submissions:who.as.organisation')).check();
  await send(page).click();
  await expect(page.getByText(text('submissions:error.organisationMissing')).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

const anElement = () =>
  lookUp(
    `SELECT e.key FROM PlanElement e JOIN PlanVersion v ON v.id = e.versionId JOIN Plan p ON p.id = v.planId
     WHERE p.slug = ? AND e.kind = 'measure' LIMIT 1`,
    healthPlan,
  );
const sectionOf = (said: string) =>
  `/plan/${healthPlan}/del/${lookUp('SELECT sectionKey FROM Input WHERE text = ?', said)}`;
