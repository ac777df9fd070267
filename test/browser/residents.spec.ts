import { expect, test, type Page } from '@playwright/test';
import { textsOf } from './texts';
import { healthPlan, lookUp } from './world';

/** What a resident does, and what may go wrong on the way. */

const text = textsOf('nn');
const commentAddress = `/plan/${healthPlan}/merknad?del=mal-strategiar-og-tiltak-for-trygg-heime`;
const sectionAddress = `/plan/${healthPlan}/del/mal-strategiar-og-tiltak-for-trygg-heime`;

const field = (page: Page) => page.getByLabel(text('submissions:comment.text'));
const send = (page: Page) => page.getByRole('button', { name: text('submissions:comment.send') });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const received = (page: Page) => expect(heading(page, text('submissions:receipt.title'))).toBeVisible();
const saved = (said: string) => lookUp<number>('SELECT count(*) FROM Input WHERE text = ?', said);
/** Each test says something that nobody else says, in letters: digits may look like somebody's telephone number. */
const unique = (said: string) =>
  `${said} ${crypto.randomUUID().replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`;

async function comment(page: Page, said: string): Promise<void> {
  await page.goto(commentAddress);
  await field(page).fill(said);
  await send(page).click();
  await received(page);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('what is typed survives what has to be mended', async ({ page }) => {
    const said = unique('Meir lys langs vegen.');
    await page.goto(commentAddress);
    await field(page).fill(said);
    await page.getByLabel(text('submissions:who.email')).fill('ikkje ei adresse');
    await send(page).click();
    await expect(page.getByText(text('submissions:error.emailWrong')).first()).toBeVisible();
    await expect(field(page)).toHaveValue(said);
    await page.getByLabel(text('submissions:who.email')).fill('kari@example.no');
    await send(page).click();
    await received(page);
    // The section shows it at once, also when it was kept rendered, and never the address.
    await page.goto(sectionAddress);
    await expect(page.getByText(said, { exact: true })).toBeVisible();
    await expect(page.getByText('kari@example.no')).toHaveCount(0);
  });

  test('an organisation tells its name', async ({ page }) => {
    const said = unique('Laget vil vere med.');
    await page.goto(commentAddress);
    await field(page).fill(said);
    await page.getByLabel(text('submissions:who.as.organisation')).check();
    await send(page).click();
    await expect(page.getByText(text('submissions:error.organisationMissing')).first()).toBeVisible();
    await page.getByLabel(text('submissions:who.organisation')).fill('Lauvfjord turlag');
    await send(page).click();
    await received(page);
    await page.goto(sectionAddress);
    await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: said })).toContainText(
      'Lauvfjord turlag',
    );
  });

  test('an identity number is warned of, and hidden when it is sent all the same', async ({ page }) => {
    const said = unique('Mor mi, 13097248022, ventar på plass.');
    await page.goto(commentAddress);
    await field(page).fill(said);
    await send(page).click();
    await expect(page.getByText(text('submissions:error.personalData')).first()).toBeVisible();
    await page.getByLabel(text('privacy:warning.keep')).check();
    await send(page).click();
    await received(page);
    await page.goto(sectionAddress);
    await expect(page.getByText(said.replace('13097248022', '[fødselsnummer skjult]'), { exact: true })).toBeVisible();
  });

  test('search finds the place', async ({ page }) => {
    await page.goto(`/plan/${healthPlan}`);
    await page.getByLabel(text('reading:search.label')).fill('helsebuss');
    await page.getByRole('button', { name: text('reading:search.button'), exact: true }).click();
    await expect(page.locator('mark', { hasText: 'helsebuss' }).first()).toBeVisible();
    await page.getByRole('main').getByRole('listitem').getByRole('link').last().click();
    await expect(page).toHaveURL(/\/del\/.+#/);
    await page.goto(`/plan/${healthPlan}/sok?q=xyzzy`);
    await expect(page.getByText(text('reading:search.none', { words: 'xyzzy' }))).toBeVisible();
  });

  test('one reads on, and back', async ({ page }) => {
    await page.goto(sectionAddress);
    const onwards = page.getByRole('navigation', { name: text('reading:section.browseBottom') });
    await onwards.getByRole('link', { name: text('reading:section.next') }).click();
    await expect(page).not.toHaveURL(sectionAddress);
    await onwards.getByRole('link', { name: text('reading:section.previous') }).click();
    await expect(page).toHaveURL(sectionAddress);
  });

  test('the language is changed where one is', async ({ page }) => {
    await page.goto(`/plan/${healthPlan}/sok?q=heim`);
    await page.getByRole('button', { name: 'Bokmål' }).click();
    await expect(page).toHaveURL(/\/sok\?q=heim$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
    await expect(heading(page, textsOf('nb')('reading:search.title'))).toBeVisible();
  });
});

test('a lost connection: the text stays, and is saved once', async ({ page, context }) => {
  const said = unique('Bussen går for sjeldan.');
  await page.goto(commentAddress);
  await field(page).fill(said);
  await context.setOffline(true);
  await send(page).click();
  await expect(page.getByRole('alert')).toHaveText(text('submissions:keep.offline'));
  await expect(field(page)).toHaveValue(said);
  expect(saved(said)).toBe(0);
  await context.setOffline(false);
  await send(page).click();
  await received(page);
  expect(saved(said)).toBe(1);
  await page.goto(commentAddress);
  await expect(field(page)).toHaveValue('');
});

test('an answer that got lost: sent again after a reload, saved once', async ({ page }) => {
  const said = unique('Fjorden er vegen vår.');
  await page.goto(commentAddress);
  await field(page).fill(said);
  await page.route('**/merknad?*', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await route.fetch({ maxRedirects: 0 });
    await route.abort('connectionreset');
  });
  await send(page).click();
  await expect(page.getByRole('alert')).toHaveText(text('submissions:keep.offline'));
  expect(saved(said)).toBe(1);
  await page.unroute('**/merknad?*');
  await page.reload();
  await expect(page.getByText(text('submissions:keep.restored'))).toBeVisible();
  await expect(field(page)).toHaveValue(said);
  await send(page).click();
  await received(page);
  expect(saved(said)).toBe(1);
});

test('a double click sends once', async ({ page }) => {
  const said = unique('Dobbelt så viktig.');
  await page.goto(commentAddress);
  await field(page).fill(said);
  await send(page).dblclick();
  await received(page);
  expect(saved(said)).toBe(1);
});

test('what was kept can be thrown away', async ({ page }) => {
  await page.goto(commentAddress);
  await field(page).fill('Halve tanken');
  await page.reload();
  await expect(field(page)).toHaveValue('Halve tanken');
  await page.getByRole('button', { name: text('submissions:keep.clear') }).click();
  await expect(field(page)).toHaveValue('');
  await page.reload();
  await expect(field(page)).toHaveValue('');
});

test('the private link: correct, then withdraw; a wrong one opens nothing', async ({ page }) => {
  const said = unique('Første tanke.');
  await comment(page, said);
  // Nothing tells other sites of the link, and the forms of these pages carry their origin.
  expect((await page.reload())?.headers()['referrer-policy']).toBe('same-origin');
  await page.getByRole('link', { name: text('submissions:receipt.open') }).click();
  await page.getByText(text('submissions:own.correct'), { exact: true }).click();
  await field(page).fill(`${said} Og andre.`);
  await page.getByRole('button', { name: text('submissions:own.save') }).click();
  await expect(page.getByText(text('submissions:own.corrected'))).toBeVisible();
  const own = page.url().split('?')[0]!;

  await page.getByText(text('submissions:own.withdraw'), { exact: true }).click();
  await page.getByLabel(text('submissions:own.confirm')).check();
  await page.getByRole('button', { name: text('submissions:own.withdrawButton') }).click();
  await expect(page.getByText(text('submissions:own.withdrawn'))).toBeVisible();
  await page.goto(sectionAddress);
  await expect(page.getByText(said)).toHaveCount(0);

  expect((await page.goto(own.replace(/.$/, (sign) => (sign === '0' ? '1' : '0'))))?.status()).toBe(404);
  await expect(page.getByText(said)).toHaveCount(0);
  await page.getByRole('link', { name: text('site:error.privateLink.newLink') }).click();
  await expect(heading(page, text('submissions:lost.title'))).toBeVisible();
});

test('a hearing that shows nothing until it is over says so', async ({ page }) => {
  const plan = lookUp(
    "SELECT p.slug FROM Plan p JOIN Hearing h ON h.planId = p.id WHERE h.inputVisibility = 'afterHearing'",
  );
  const said = unique('Sei det ikkje til nokon enno.');
  await page.goto(`/plan/${plan}/merknad?del=satsing`);
  await field(page).fill(said);
  await send(page).click();
  await expect(page.getByText(text('submissions:receipt.nextShown.afterHearing'))).toBeVisible();
  const later = text('reading:hidden.afterHearing', { day: '' }).replace(/\s*\.$/, '');
  for (const address of [`/plan/${plan}`, `/plan/${plan}/del/satsing`]) {
    await page.goto(address);
    await expect(page.getByText(later)).toBeVisible();
    await expect(page.getByText(said)).toHaveCount(0);
  }
});

test('by keyboard alone', async ({ page }) => {
  const said = unique('Utan mus.');
  await page.goto(sectionAddress);
  const link = page.getByRole('link', { name: text('reading:waysIn.remarkSection') });
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, text('submissions:comment.title'))).toBeVisible();
  // Sent empty, the summary of what is wrong takes the focus and leads to the field.
  await send(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(said);
  await send(page).focus();
  await page.keyboard.press('Enter');
  await received(page);
});
