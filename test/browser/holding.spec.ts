import { expect, request as requests, test, type Page } from '@playwright/test';
import { givePdf } from '../give-files';
import { startOwnServer } from './own-server';
import { textsOf } from './texts';
import { healthPlan, lookUp, signIn } from './world';

/** What comes in too fast, too often or by robots: it waits for a planner, nothing is lost, and people are not in its way. */

const text = textsOf('nn');
const section = 'mal-strategiar-og-tiltak-for-trygg-heime';
const commentAddress = `/plan/${healthPlan}/merknad?del=${section}`;
const sectionAddress = `/plan/${healthPlan}/del/${section}`;
const queueAddress = `/arbeid/plan/${healthPlan}/periode/1/gjennomgang`;
const trap = 'input[name="tilleggsfelt"]';

const field = (page: Page) => page.getByLabel(text('submissions:comment.text'));
const send = (page: Page) => page.getByRole('button', { name: text('submissions:comment.send') });
const received = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: text('submissions:receipt.title') })).toBeVisible();
/** Without digits, which the guard might take for a telephone number. */
const unique = (said: string) =>
  `${said} ${crypto.randomUUID().replace(/[\d-]/g, (sign) => 'ghijklmnop'[Number(sign)] ?? '')}`;

async function sentByRobot(page: Page, said: string): Promise<void> {
  await page.goto(commentAddress);
  await field(page).fill(said);
  await page.locator(trap).evaluate((input: HTMLInputElement) => (input.value = 'https://spam.example'));
  await send(page).click();
  await received(page);
}

test('the trap is met by nobody who sees, hears or tabs through the form', async ({ page }) => {
  await page.goto(commentAddress);
  const form = page.locator('form').filter({ has: page.locator(trap) });
  await expect(form).toHaveCount(1);
  expect(await form.ariaSnapshot()).not.toContain(text('privacy:trap'));
  await expect(page.locator(trap)).toHaveAttribute('autocomplete', 'off');
  const names: string[] = [];
  await field(page).focus();
  for (let presses = 0; presses < 40; presses++) {
    names.push(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? ''));
    if (await send(page).evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(send(page)).toBeFocused();
  expect(names).not.toContain('tilleggsfelt');
});

test('what a robot sent has a receipt that says it is looked at; a planner lets it through by keyboard', async ({
  page,
  browser,
}) => {
  const said = unique('Ei røyst frå ein robot.');
  await sentByRobot(page, said);
  await expect(page.getByText(text('submissions:receipt.nextHeld'))).toBeVisible();
  await page.getByRole('link', { name: text('submissions:receipt.open') }).click();
  await expect(page.getByText(text('submissions:own.state.held'))).toBeVisible();
  await page.goto(sectionAddress);
  await expect(page.getByText(said)).toHaveCount(0);

  const context = await browser.newContext({ locale: 'nn-NO' });
  const planner = await context.newPage();
  await signIn(planner, 'marit');
  await planner.goto(queueAddress);
  const waiting = planner.getByRole('listitem').filter({ hasText: said });
  await expect(waiting).toContainText(text('triage:toReview.reason.trap'));
  // The keys are heard from the moment that scripts run.
  await expect(async () => {
    await waiting.focus();
    await planner.keyboard.press('a');
    await expect(planner.getByText(text('triage:toReview.done.approve_one'))).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(waiting).toHaveCount(0);
  await context.close();

  await page.reload();
  await expect(page.getByText(said)).toBeVisible();
});

test.describe('without JavaScript, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('a planner removes what was never shown, with a reason that only its sender reads', async ({ page }) => {
    const reason = unique('Reklame');
    const opened = await (await page.request.get(commentAddress)).text();
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(opened)?.[1] ?? '';
    const said = unique('Kjøp noko.');
    const receipt = await page.request.post(commentAddress, {
      form: { key: hidden('key'), opened: hidden('opened'), as: 'resident', text: said, tilleggsfelt: 'x' },
    });
    await signIn(page, 'marit');
    await page.goto(queueAddress);
    const waiting = page.getByRole('listitem').filter({ hasText: said });
    await waiting.getByRole('checkbox').check();
    await page.locator('summary', { hasText: text('triage:toReview.chosen.remove') }).click();
    await page.getByRole('button', { name: text('triage:toReview.chosen.remove') }).click();
    await expect(page.getByRole('alert')).toContainText(text('triage:error.reasonNeeded'));
    await waiting.getByRole('checkbox').check();
    await page.getByLabel(text('triage:toReview.removeReason')).fill(reason);
    await page.getByRole('button', { name: text('triage:toReview.chosen.remove') }).click();
    await expect(page.getByText(text('triage:toReview.done.remove_one'))).toBeVisible();
    await page.goto(sectionAddress);
    await expect(page.getByText(reason)).toHaveCount(0);
    await page.goto(receipt.url().replace('/kvittering/', '/min-merknad/'));
    await expect(page.getByText(reason)).toBeVisible();
  });
});

test.describe('limits', () => {
  // A part with little said before, so that all of it is on one page.
  const quiet = { comment: `/plan/${healthPlan}/merknad?del=uvisse`, section: `/plan/${healthPlan}/del/uvisse` };
  let base = '';
  let stop: () => Promise<void>;
  test.beforeAll(async () => {
    ({ base, stop } = await startOwnServer(2, {
      QUICKEST_FORM: '0',
      SUBMISSIONS_PER_ADDRESS: '93',
      SUBMISSIONS_PER_HEARING: '3000',
    }));
    // By number: a browser and a script may take "localhost" for different addresses.
    base = base.replace('localhost', '127.0.0.1');
  });
  test.afterAll(() => stop());

  test('a class of thirty behind one address gets through; a flood gets 429 and loses nothing', async ({ page }) => {
    const context = await requests.newContext({ baseURL: base, extraHTTPHeaders: { 'Accept-Language': 'nn' } });
    const form = await (await context.get(quiet.comment)).text();
    const opened = /name="opened" value="([^"]*)"/.exec(form)?.[1] ?? '';
    const post = (said: string) =>
      context.post(quiet.comment, {
        form: { key: crypto.randomUUID(), opened, as: 'youth', ageGroup: 'from13to15', text: said },
        maxRedirects: 0,
      });
    for (let pupil = 0; pupil < 30; pupil++) expect((await post(unique('Meir fritid!'))).status()).toBe(303);
    await page.goto(`${base}${quiet.section}`);
    await expect(page.getByText('Meir fritid!').first()).toBeVisible();
    await expect(page.getByText('Meir fritid!')).toHaveCount(30);

    // From a third of the limit on they wait to be looked at.
    for (let more = 0; more < 63; more++) expect((await post(unique('Enda meir.'))).status()).toBe(303);
    const refused = await post('Dette skal ikkje bli borte.');
    expect(refused.status()).toBe(429);
    expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0);
    await page.reload();
    await expect(page.getByText('Enda meir.')).toHaveCount(1);

    await page.goto(`${base}${quiet.comment}`);
    const said = unique('Eg skreiv lenge på dette.');
    await field(page).fill(said);
    await send(page).click();
    await expect(page.getByRole('alert')).toContainText(text('submissions:tooMany.heading'));
    await expect(field(page)).toHaveValue(said);
    await context.dispose();
  });
});

test.describe('what is redacted', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('without JavaScript: gone for the public, kept for planners, and still gone when its sender corrects', async ({
    page,
  }) => {
    const mark = unique('Det trengst hjelp på Vårli.');
    await page.goto(commentAddress);
    await field(page).fill(`Naboen Ola Dunk er sjuk. ${mark}`);
    await send(page).click();
    await received(page);
    const own = page.url().replace('/kvittering/', '/min-merknad/');
    const reference = /kvittering\/([^/]+)/.exec(page.url())?.[1] ?? '';

    await signIn(page, 'marit');
    await page.goto(`/arbeid/innsending/${reference}`);
    await page.getByRole('link', { name: text('triage:redaction.open') }).click();
    await page.locator('summary', { hasText: text('triage:redaction.bySentence') }).click();
    await page.getByLabel('Naboen Ola Dunk er sjuk.').check();
    await page
      .getByRole('button', { name: text('triage:redaction.save') })
      .first()
      .click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.locator('summary', { hasText: text('triage:redaction.bySentence') }).click();
    await page.getByLabel('Naboen Ola Dunk er sjuk.').check();
    await page.getByLabel(text('triage:redaction.reason'), { exact: true }).selectOption('thirdPerson');
    await page
      .getByRole('button', { name: text('triage:redaction.save') })
      .first()
      .click();
    await expect(page.getByText(text('triage:redaction.done.sladda'))).toBeVisible();
    await page.goto(sectionAddress);
    await expect(page.getByText(`[sladda] ${mark}`)).toBeVisible();
    await expect(page.getByText('Ola Dunk')).toHaveCount(0);

    // Planners see the public copy too, and open the original by a link that is written down.
    await page.goto(`/arbeid/innsending/${reference}`);
    await expect(page.getByText('Ola Dunk')).toHaveCount(0);
    await page.getByRole('link', { name: text('triage:redaction.readOriginal') }).click();
    await expect(page.getByText('Naboen Ola Dunk er sjuk.').first()).toBeVisible();
    expect(
      lookUp<number>(
        `SELECT count(*) FROM AuditEntry e JOIN Submission s ON s.id = e.subjectId
         WHERE e.action = 'submission.originalRead' AND s.reference = ?`,
        reference,
      ),
    ).toBeGreaterThan(0);

    await page.goto(own);
    await page.locator('summary', { hasText: text('submissions:own.correct') }).click();
    await page.getByRole('textbox').first().fill(`Naboen Ola Dunk er sjuk. Skund dykk! ${mark}`);
    await page.getByRole('button', { name: text('submissions:own.save') }).click();
    await expect(page.getByText(text('submissions:own.corrected'))).toBeVisible();
    // What was corrected waits; let through, it is still redacted.
    await page.goto(sectionAddress);
    await expect(page.getByText(mark)).toHaveCount(0);
    await page.goto(`/arbeid/innsending/${reference}`);
    await page.getByRole('button', { name: text('triage:submission.approve') }).click();
    await page.goto(sectionAddress);
    await expect(page.getByText(`[sladda] Skund dykk! ${mark}`)).toBeVisible();
    await expect(page.getByText('Ola Dunk')).toHaveCount(0);

    // Removed, it leaves a marked place with the reason, and its sender is told.
    const reason = unique('Grunn som alle ser');
    await page.goto(`/arbeid/innsending/${reference}`);
    await page.locator('summary', { hasText: text('triage:submission.remove') }).click();
    await page.getByRole('textbox').last().fill(reason);
    await page.getByRole('button', { name: text('triage:submission.remove') }).click();
    await page.goto(sectionAddress);
    await expect(page.getByText(reason)).toBeVisible();
    await expect(page.getByText(mark)).toHaveCount(0);
    await page.goto(own);
    await expect(page.getByText(reason)).toBeVisible();
  });
});

test('a sender is warned of an attachment that names people by number, and sends without it', async ({ page }) => {
  await page.goto(`/plan/${healthPlan}/uttale`);
  await page.getByLabel(text('submissions:statement.text')).first().fill(unique('Sjå vedlegget.'));
  await page.getByLabel(text('submissions:attachments.label')).setInputFiles({
    name: 'ring 912 34 567.pdf',
    mimeType: 'application/pdf',
    buffer: givePdf(unique('Hei')),
  });
  const button = page.getByRole('button', { name: text('submissions:statement.send') }).last();
  await button.click();
  await expect(page.getByRole('alert')).toContainText(
    text('submissions:attachments.warning.summary', { name: 'ring 912 34 567.pdf' }),
  );
  await expect(page.getByText('ring 912 34 567.pdf: Telefonnummer')).toBeVisible();
  await expect(
    page.getByLabel(text('submissions:attachments.warning.keep', { name: 'ring 912 34 567.pdf' })),
  ).toBeVisible();
  await page.getByRole('checkbox', { name: /^ring 912 34 567\.pdf \(/ }).uncheck();
  await button.click();
  await received(page);
});
