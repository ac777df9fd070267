import { expect, test, type Page } from '@playwright/test';
import { receivedMail } from './received-mail';
import { textsOf } from './texts';
import { healthPlan, lookUp, signIn } from './world';

/** What is told by mail, through a real mail server: each step as its receiver meets it. */

const text = textsOf('nn');
const section = 'mal-strategiar-og-tiltak-for-trygg-heime';
const unique = (said: string) =>
  `${said} ${crypto.randomUUID().replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`;
const address = (who: string) => `${who}-${crypto.randomUUID().slice(0, 8)}@example.no`;
/** The path of the first link in a mail that has this in it. */
const linkIn = (mail: string, part: string) => new RegExp(`https?://[^\\s/]+(/\\S*${part}\\S*)`).exec(mail)![1]!;

async function remark(page: Page, said: string, email: string): Promise<void> {
  await page.goto(`/plan/${healthPlan}/merknad?del=${section}`);
  await page.getByLabel(text('submissions:comment.text')).fill(said);
  await page.getByLabel(text('submissions:who.email')).fill(email);
  await page.getByRole('button', { name: text('submissions:comment.send') }).click();
  await expect(page.getByRole('heading', { level: 1, name: text('submissions:receipt.title') })).toBeVisible();
}

test('from the receipt to the answer: told in mail, on the own page and for everybody', async ({ page, browser }) => {
  const said = unique('Eg ynskjer meg eit dagtilbod i bygda vår, for det er langt til sentrum om vinteren.');
  const email = address('kari');
  await remark(page, said, email);
  const receipt = await receivedMail(email, 'Kvittering');
  const own = linkIn(receipt.text, 'min-merknad');

  // Answered, and not published yet.
  const planner = await (await browser.newContext()).newPage();
  await signIn(planner, 'marit');
  const reference = lookUp(
    `SELECT s.reference || '-' || i.number FROM Input i JOIN Submission s ON s.id = i.submissionId WHERE i.text = ?`,
    said,
  );
  await planner.goto(`/arbeid/plan/${healthPlan}/periode/1/merknader/${reference}`);
  await planner.getByRole('radio', { name: text('triage:outcome.followed'), exact: true }).check();
  await planner.getByLabel(text('triage:answer.reasoning')).fill('Dagtilbodet kjem inn i planen frå 2028.');
  await planner.getByRole('button', { name: text('triage:answer.save'), exact: true }).click();
  await expect(planner.getByText(text('triage:answer.saved')).first()).toBeVisible();
  await page.goto(own);
  await expect(page.getByText(text('submissions:own.notAnswered'))).toBeVisible();

  // Published, after a look at what that means.
  await planner.getByRole('link', { name: text('triage:input.publish') }).click();
  await expect(planner.getByText(text('answers:preview.senders_one', { count: 1 }))).toBeVisible();
  await planner.getByRole('button', { name: text('answers:preview.publish') }).click();
  await expect(planner.getByText(text('answers:publish.done_one', { count: 1 }))).toBeVisible();

  const mail = await receivedMail(email, text('answers:mail.subject', { plan: '' }).trim());
  expect(mail.text).toContain(text('answers:outcome.followed'));
  expect(mail.text).toContain('Dagtilbodet kjem inn i planen frå 2028.');
  for (const link of [own, linkIn(mail.text, 'min-merknad')]) {
    await page.goto(link);
    await expect(page.getByText('Dagtilbodet kjem inn i planen frå 2028.')).toBeVisible();
  }

  // For everybody: where it was said, and among all answers.
  await page.goto(`/plan/${healthPlan}/del/${section}`);
  const input = page.getByRole('main').getByRole('listitem').filter({ hasText: said });
  await expect(input).toContainText('Dagtilbodet kjem inn i planen frå 2028.');
  await page
    .getByRole('region', { name: text('answers:section.heading') })
    .getByRole('link', { name: text('answers:outcome.followed') })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: text('answers:page.title') })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: said })).toBeVisible();

  // Changed: the public reads the old answer until the new one is published, and then both.
  await planner.goto(`/arbeid/plan/${healthPlan}/periode/1/merknader/${reference}`);
  await planner.getByLabel(text('triage:answer.reasoning')).fill('Dagtilbodet opnar alt i 2027.');
  await planner.getByRole('button', { name: text('triage:answer.save'), exact: true }).click();
  await expect(planner.getByText(text('triage:answer.saved')).first()).toBeVisible();
  await page.goto(own);
  await expect(page.getByText('Dagtilbodet opnar alt i 2027.')).toHaveCount(0);
  await planner.getByRole('link', { name: text('triage:input.publish') }).click();
  await planner.getByRole('button', { name: text('answers:preview.publish') }).click();
  await expect(planner.getByText(text('answers:publish.done_one', { count: 1 }))).toBeVisible();
  await page.goto(own);
  await expect(page.getByText('Dagtilbodet opnar alt i 2027.')).toBeVisible();
  await page.getByText(text('answers:view.earlier')).click();
  await expect(page.getByText('Dagtilbodet kjem inn i planen frå 2028.')).toBeVisible();
  await planner.context().close();
});

test('following: confirmed from the mail, ended with one request as mail programs do', async ({ page, request }) => {
  const email = address('ola');
  await page.goto(`/plan/${healthPlan}/folg`);
  await page.getByLabel(text('messages:follow.email')).fill(email);
  await page.getByRole('button', { name: text('messages:follow.send') }).click();
  await expect(page.getByText(text('messages:follow.sentTitle'))).toBeVisible();
  const confirm = linkIn((await receivedMail(email)).text, 'folg/');
  await page.goto(confirm);
  await page.getByRole('button', { name: text('messages:following.confirmButton') }).click();
  await expect(page.getByRole('heading', { name: text('messages:following.activeTitle') })).toBeVisible();
  const answer = await request.post(`${confirm}/slutt`, { form: { 'List-Unsubscribe': 'One-Click' } });
  expect(answer.status()).toBe(200);
  await page.goto(confirm);
  await expect(page.getByRole('heading', { name: text('messages:following.goneTitle') })).toBeVisible();
});

test('without JavaScript, at 320 pixels: from the plan to what they said and did, and behind a figure', async ({
  browser,
}) => {
  const page = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  ).newPage();
  const plan = lookUp('SELECT slug FROM Plan WHERE kind = ?', 'temaplan');
  await page.goto(`/plan/${plan}`);
  await page.getByRole('link', { name: text('reading:plan.answersLink') }).click();
  const figure = page
    .getByRole('table')
    .getByRole('row', { name: text('answers:outcome.followed') })
    .getByRole('link')
    .first();
  const count = Number(await figure.textContent());
  expect(count).toBeGreaterThan(0);
  await figure.click();
  await expect(page.getByRole('article').filter({ hasText: text('answers:view.heading') })).toHaveCount(count);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.context().close();
});
