import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { textsOf } from './texts';
import { healthPlan, signIn } from './world';

/** The planner's days with many inputs, by keyboard where a planner would. */

const text = textsOf('nn');
const list = `/arbeid/plan/${healthPlan}/periode/1/merknader`;

test.use({ locale: 'nn-NO' });

const expectAccessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
};
const button = (page: Page, key: string) => page.getByRole('button', { name: text(key), exact: true });

test('the list is walked, chosen from and come back to by keyboard alone', async ({ page }) => {
  await signIn(page, 'marit');
  await page.goto(list, { waitUntil: 'networkidle' });
  const total = Number(/\d+/.exec((await page.locator('#found').textContent())!)![0]);
  expect(total).toBeGreaterThan(50);
  // One list, whose rows are made as they come into view.
  await expect(page.locator('.listed-input').first()).toHaveAttribute('aria-setsize', String(total));
  // Rows that come late are waited for.
  await page.route('**/merknader/rader*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await route.continue();
  });
  await page.locator('h1').click();
  for (let step = 0; step < 55; step++) await page.keyboard.press('j');
  const focused = page.locator('.listed-input:focus-within');
  await expect(focused).toHaveAttribute('aria-posinset', '55');
  await page.keyboard.press('x');
  await expect(focused.getByRole('checkbox')).toBeChecked();
  const address = (await focused.getAttribute('id'))!;
  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(address);
  await page.keyboard.press('l');
  await page.waitForURL('**/merknader');
  // The choice is still there, also where its row is not on the page.
  await expect(page.getByText(/^1 vald$/)).toBeVisible();
  await page.goto(`${list}/${address}`, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: text('triage:input.back') }).click();
  await expect(page.locator(`[id="${address}"] a`).first()).toBeFocused();
  await expectAccessible(page);
});

test('an answer is given and taken back without the mouse', async ({ page }) => {
  await signIn(page, 'jonas');
  await page.goto(`${list}?outcome=none&channel=web&sort=newest`, { waitUntil: 'networkidle' });
  await page.locator('h1').click();
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await page.waitForURL(/merknader\/.+outcome=none/);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('v');
  await page.keyboard.press('ArrowDown');
  await page.locator('h1').click();
  await page.keyboard.press('b');
  await page.keyboard.type('Gitt med tastaturet');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(text('triage:answer.saved'), { exact: true })).toBeVisible();
  await expect(page.locator('#history').locator('..')).toContainText('Gitt med tastaturet');
  await page.locator('h1').click();
  await page.keyboard.press('u');
  await expect(page.getByText(text('triage:input.done.undone'))).toBeVisible();
  await expect(page.locator('#reasoning')).toHaveValue('');
});

test('letters typed in a field stay there, and keys can be turned off', async ({ page }) => {
  await signIn(page, 'marit');
  await page.goto(list, { waitUntil: 'networkidle' });
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await page.keyboard.type('jkx');
  await expect(page.locator('#filter-q')).toHaveValue('jkx');
  await page.locator('#filter-q').fill('');
  await page.locator('#shortcuts summary').click();
  await page.getByLabel(text('triage:keys.on')).uncheck();
  await page.locator('h1').click();
  await page.keyboard.press('j');
  await expect(page.locator('.listed-input[data-active]')).toHaveCount(0);
});

test('a filter is kept under a name, and many inputs get a deadline after a look at what will change', async ({
  page,
}) => {
  await signIn(page, 'jonas');
  await page.goto(`${list}?channel=council`, { waitUntil: 'networkidle' });
  await page.getByText(text('triage:views.save')).click();
  await page.getByLabel(text('triage:views.name')).fill('Frå råda');
  await button(page, 'triage:views.keep').click();
  await expect(page.getByText(text('triage:list.done.viewSaved'))).toBeVisible();
  await page.goto(list);
  await page.getByRole('link', { name: 'Frå råda' }).click();
  await expect(page).toHaveURL(/channel=council/);
  await page.waitForLoadState('networkidle');
  await page.locator('#choose-all').check();
  await button(page, 'triage:bulk.preview').click();
  await page.locator('#dueOn').fill('2030-03-01');
  await expectAccessible(page);
  await button(page, 'triage:bulk.preview').click();
  const heading = page.getByRole('heading', { name: /merknader blir endra/ });
  await expect(heading).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Endre \d+ merknader$/ }).click();
  await expect(page.getByText(/Frist 1\. mars 2030/).first()).toBeVisible();
  await page.locator('h1').click();
  await page.keyboard.press('u');
  await expect(page).toHaveURL(/done=undone/);
  await expect(page.getByText(/Frist 1\. mars 2030/)).toHaveCount(0);
});
