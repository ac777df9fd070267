import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { textsOf } from './texts';
import { healthPlan, lookUp, signIn } from './world';

/** Planners working together on answers: asking, agreeing, dividing letters, and seeing what is left. */

const text = textsOf('nn');
const hearing = `/arbeid/plan/${healthPlan}/periode/1`;

test.use({ locale: 'nn-NO' });

const expectAccessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
};
const button = (page: Page, key: string) => page.getByRole('button', { name: text(key), exact: true });

/** An input by a resident that nobody has answered, other than those that other tests take. */
const unanswered = (offset: number) =>
  lookUp(
    `SELECT s.reference || '-' || i.number FROM Input i
       JOIN Submission s ON s.id = i.submissionId JOIN Hearing h ON h.id = s.hearingId JOIN Plan p ON p.id = h.planId
       WHERE p.slug = ? AND h.number = 1 AND s.channel = 'workshop'
         AND NOT EXISTS (SELECT 1 FROM Assessment a WHERE a.inputId = i.id) ORDER BY i.id LIMIT 1 OFFSET ?`,
    healthPlan,
    offset,
  );

test('a colleague without an account is asked by link, answers, and the link is closed', async ({ page, browser }) => {
  const input = unanswered(20);
  await signIn(page, 'marit');
  await page.goto(`${hearing}/merknader/${input}`, { waitUntil: 'networkidle' });
  await page.locator('#note-text').fill('@Jonas Bakken, kan du sjå på denne?');
  await button(page, 'triage:note.save').click();
  await expect(page.getByText(text('triage:note.told', { names: 'Jonas Bakken' }))).toBeVisible();

  await page.getByText(text('triage:expert.ask')).click();
  await page.locator('#expert-name').fill('Kari Fagperson');
  await page.locator('#expert-email').fill('ikkje ei adresse');
  await page.locator('#expert-question').fill('Er dette rett?');
  await button(page, 'triage:expert.sendQuestion').click();
  // What was wrong is said where it was typed, and the rest is kept.
  await expect(page.locator('#expert-email')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#expert-question')).toHaveValue('Er dette rett?');
  await page.locator('#expert-email').fill('kari@example.no');
  await button(page, 'triage:expert.sendQuestion').click();
  const link = (await page.locator('.break-anywhere code').textContent())!;
  await expectAccessible(page);

  const stranger = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const expert = await stranger.newPage();
  await expert.goto(new URL(link).pathname);
  await expect(expert.getByText('Er dette rett?')).toBeVisible();
  await expert.getByRole('button', { name: text('triage:expert.send') }).click();
  await expect(expert.locator('#answer')).toHaveAttribute('aria-invalid', 'true');
  await expert.locator('#answer').fill('Ja, tala stemmer.');
  await expert.getByRole('button', { name: text('triage:expert.send') }).click();
  await expect(expert.getByText(text('triage:expert.done'))).toBeVisible();

  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByText('Ja, tala stemmer.')).toBeVisible();
  await button(page, 'triage:expert.cancel').click();
  await expect(page.getByText(text('triage:expert.state.cancelled'))).toBeVisible();
  expect((await expert.goto(new URL(link).pathname))!.status()).toBe(410);
  await stranger.close();
});

test('a standard text is written, put into an answer, and listed where it is used', async ({ page }) => {
  const input = unanswered(21);
  await signIn(page, 'marit');
  await page.goto(`${hearing}/standardtekst`);
  await page.getByLabel(text('triage:boilerplate.name')).fill('Takk for innspelet');
  await page.getByLabel(text('triage:boilerplate.text'), { exact: true }).fill('Takk for innspelet. Vi tek det med.');
  await button(page, 'triage:boilerplate.create').click();
  await expect(page.getByText(text('triage:boilerplate.done.saved'))).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${hearing}/merknader/${input}`, { waitUntil: 'networkidle' });
  await page.locator('#boilerplate').selectOption({ label: 'Takk for innspelet' });
  await button(page, 'triage:boilerplate.put').click();
  await expect(page.locator('#reasoning')).toHaveValue('Takk for innspelet. Vi tek det med.');
  await page.getByRole('radio', { name: text('triage:outcome.noted') }).check();
  await button(page, 'triage:answer.save').click();
  await expect(page.getByText(text('triage:answer.saved'), { exact: true })).toBeVisible();
  await page.goto(`${hearing}/standardtekst`);
  await page.getByText(text('triage:boilerplate.uses_one', { count: 1 })).click();
  await expect(page.getByRole('link', { name: input })).toBeVisible();
});

test('a letter is divided by keyboard, and what is not in any point is seen over', async ({ page }) => {
  const reference = lookUp(
    `SELECT s.reference FROM Submission s JOIN Input i ON i.submissionId = s.id JOIN Hearing h ON h.id = s.hearingId
       JOIN Plan p ON p.id = h.planId
       WHERE p.slug = ? AND s.channel = 'web' AND i.number = 1 AND length(i.text) > 150
         AND NOT EXISTS (SELECT 1 FROM Assessment a WHERE a.inputId = i.id)
         AND NOT EXISTS (SELECT 1 FROM Redaction r WHERE r.inputId = i.id)
         AND (SELECT count(*) FROM Input o WHERE o.submissionId = s.id) = 1 ORDER BY s.id DESC LIMIT 1`,
    healthPlan,
  );
  await signIn(page, 'marit');
  await page.goto(`/arbeid/innsending/${reference}/del/1`, { waitUntil: 'networkidle' });
  await page.locator('#letter').focus();
  // Nothing can be written in it.
  const letter = await page.locator('#letter').inputValue();
  await page.keyboard.press('Backspace');
  await page.keyboard.type('x');
  await expect(page.locator('#letter')).toHaveValue(letter);
  await page.keyboard.press('Control+Home');
  for (let word = 0; word < 5; word++) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByText(text('triage:split.marked', { number: 1 }))).toBeVisible();
  await page.keyboard.press('Control+End');
  for (let word = 0; word < 4; word++) await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByText(text('triage:split.marked', { number: 2 }))).toBeVisible();
  await expectAccessible(page);
  await page.locator('#rest-seen').check();
  await button(page, 'triage:split.save').first().click();
  await expect(page.getByText(text('triage:split.done_other', { count: 2 }))).toBeVisible();
  // The letter is as it was sent, and has two inputs.
  await page.goto(`/arbeid/innsending/${reference}`);
  for (const number of [1, 2]) {
    await expect(page.locator(`a[href$="${reference}-${number}"]`).first()).toBeVisible();
  }
});

test('what is left is told before a hearing is finished', async ({ page }) => {
  await signIn(page, 'marit');
  await page.goto(`${hearing}/ferdig`);
  await expect(page.getByText(text('triage:finish.stillOpen'))).toBeVisible();
  await expect(page.getByRole('heading', { name: /\d+ merknader manglar svar/ })).toBeVisible();
  await expect(button(page, 'triage:finish.finish')).toHaveCount(0);
  await expectAccessible(page);
});
