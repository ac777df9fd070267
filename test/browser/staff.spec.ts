import { expect, test, type Browser, type Page } from '@playwright/test';
import { demoPassword } from '../../app/identity/demo-accounts';
import { healthPlan, lookUp, signIn } from './world';
import { textsOf } from './texts';

/** What staff meet when more than the straight way happens. Each test has inputs of its own. */
const text = textsOf('nn');
const list = `/arbeid/plan/${healthPlan}/periode/1/merknader`;

const inHealthHearing = `FROM Input i JOIN Submission s ON s.id = i.submissionId JOIN Hearing h ON h.id = i.hearingId
  JOIN Plan p ON p.id = h.planId WHERE p.slug = ? AND s.channel = 'web' AND s.withdrawnAt IS NULL ORDER BY i.id`;

/** The address of one input; each test takes another number. */
const inputNumber = (number: number) =>
  lookUp(`SELECT s.reference || '-' || i.number ${inHealthHearing} LIMIT 1 OFFSET ${number}`, healthPlan);

async function signedIn(browser: Browser, key: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'nn-NO' })).newPage();
  await signIn(page, key);
  return page;
}

const reasoning = (page: Page) => page.getByLabel(text('triage:answer.reasoning'));
const button = (page: Page, address: string) => page.getByRole('button', { name: text(address), exact: true });

test('two planners at the same input: the second is told, loses nothing and may save on top', async ({ browser }) => {
  const [marit, jonas] = [await signedIn(browser, 'marit'), await signedIn(browser, 'jonas')];
  const address = inputNumber(0);
  for (const page of [marit, jonas]) await page.goto(`${list}/${address}`, { waitUntil: 'networkidle' });
  await reasoning(marit).fill('Svaret til Marit');
  await button(marit, 'triage:answer.save').click();
  await expect(marit.getByText(text('triage:answer.saved'), { exact: true })).toBeVisible();

  await reasoning(jonas).fill('Svaret til Jonas');
  await button(jonas, 'triage:answer.save').click();
  const notice = jonas.getByRole('alert');
  await expect(notice).toContainText(text('triage:conflict.title'));
  await expect(notice).toContainText('Svaret til Marit');
  await expect(notice).toContainText('Marit Lunde');
  await expect(reasoning(jonas)).toHaveValue('Svaret til Jonas');
  const saved = () =>
    lookUp(
      `SELECT a.reasoning FROM Input i JOIN Submission s ON s.id = i.submissionId
        JOIN Assessment a ON a.id = i.currentAssessmentId WHERE s.reference || '-' || i.number = ?`,
      address,
    );
  expect(saved()).toBe('Svaret til Marit');
  await button(jonas, 'triage:conflict.overwrite').click();
  await expect(jonas.getByText(text('triage:answer.saved'), { exact: true })).toBeVisible();
  expect(saved()).toBe('Svaret til Jonas');
});

test('the filter goes along into an input and back, and save-and-next walks it', async ({ page }) => {
  await signIn(page, 'marit');
  await page.goto(`${list}?channel=workshop&sort=oldest`);
  const first = page.locator('.listed-inputs a[href*="/merknader/"]').first();
  const address = /merknader\/([^?]+)/.exec((await first.getAttribute('href'))!)![1]!;
  await first.click();
  await expect(page).toHaveURL(/merknader\/.+channel=workshop/);
  const next = await page.locator('a[rel="next"]').getAttribute('href');
  await page.getByLabel(text('triage:answer.newTheme')).fill('Går vidare');
  await button(page, 'triage:answer.saveNext').click();
  await expect(page.getByText(text('triage:answer.savedPrevious', { reference: address }))).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(next!.split('?')[0]);
  await page.getByRole('link', { name: text('triage:input.back') }).click();
  await expect(page).toHaveURL(/merknader\?channel=workshop&sort=oldest/);
});

test('j and k walk the list and control-enter saves', async ({ page }) => {
  await signIn(page, 'marit');
  // Nobody adds workshop notes to this hearing meanwhile, so the way there and back is the same.
  const address = lookUp(
    `SELECT s.reference || '-1' FROM Submission s JOIN Hearing h ON h.id = s.hearingId JOIN Plan p ON p.id = h.planId
     WHERE p.slug = ? AND s.channel = 'workshop' LIMIT 1`,
    healthPlan,
  );
  await page.goto(`${list}/${address}?channel=workshop`, { waitUntil: 'networkidle' });
  const before = new URL(page.url()).pathname;
  await page.locator('h1').click();
  await page.keyboard.press('j');
  await expect.poll(() => new URL(page.url()).pathname).not.toBe(before);
  await page.keyboard.press('k');
  await expect.poll(() => new URL(page.url()).pathname).toBe(before);
  await reasoning(page).fill('Skriven med tastaturet');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(text('triage:answer.saved'), { exact: true })).toBeVisible();
});

test('a theme is given to many inputs at once, without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'nn-NO' });
  const page = await context.newPage();
  await signIn(page, 'jonas');
  await page.goto(`${list}?channel=council`);
  await button(page, 'triage:bulk.preview').click();
  await expect(page.getByText(text('triage:bulk.chooseFirst'))).toBeVisible();
  await page.goBack();
  const boxes = page.locator('input[name="input"]');
  for (const index of [0, 1]) await boxes.nth(index).check();
  const theme = page.locator('#bulk-theme');
  await theme.selectOption({ index: 1 });
  await button(page, 'triage:bulk.preview').click();
  await expect(page.getByRole('heading', { name: /merknad(er)? blir endra/ })).toBeVisible();
  await page.getByRole('button', { name: /^Endre \d* ?merknad/ }).click();
  await expect(page).toHaveURL(/channel=council.*done=changed/);
  await button(page, 'triage:undo').click();
  await expect(page).toHaveURL(/done=undone/);
});

test.describe('a session that ends while something is being written', () => {
  const places = [
    {
      who: 'marit',
      path: () => `${list}/${inputNumber(2)}`,
      field: text('triage:answer.reasoning'),
      send: text('triage:answer.save'),
    },
    {
      who: 'gunnvor',
      path: () => `/arbeid/plan/${healthPlan}/periode/1/rad/ny`,
      field: text('councils:new.wholePlan'),
      send: text('councils:new.submit'),
    },
    {
      who: 'siri',
      path: () =>
        `/arbeid/plan/${healthPlan}/periode/1/mote/${lookUp(
          `SELECT w.id FROM Workshop w JOIN Hearing h ON h.id = w.hearingId JOIN Plan p ON p.id = h.planId
            JOIN User u ON u.id = w.facilitatorId WHERE p.slug = ? AND u.name = 'Siri Moen' AND w.script IS NULL LIMIT 1`,
          healthPlan,
        )}`,
      field: text('workshops:form.notes'),
      send: text('workshops:page.submitGroup'),
    },
  ];
  for (const { who, path, field, send } of places) {
    test(`leads ${who} back to the text, and forgets it when it has arrived`, async ({ page }) => {
      await signIn(page, who);
      await page.goto(path(), { waitUntil: 'networkidle' });
      const words = 'Dette tok lang tid å skrive.';
      await page.getByLabel(field, { exact: true }).fill(words);
      if (who === 'gunnvor') await page.getByLabel(text('councils:new.meetingOn')).fill('2026-01-15');
      if (who === 'siri') await page.getByLabel(text('workshops:form.group'), { exact: true }).fill('Bord 9');
      await page.context().clearCookies({ name: 'session' });
      await page.getByRole('button', { name: send, exact: true }).click();
      await page.waitForURL('**/logg-inn**');
      await signInHere(page, who);
      await expect(page.getByLabel(field, { exact: true })).toHaveValue(words);
      await expect(page.getByText(text('submissions:keep.restored'))).toBeVisible();
      await page.getByRole('button', { name: send, exact: true }).click();
      await expect(page.getByRole('status').first()).toBeVisible();
      await expect.poll(() => page.evaluate(() => Object.keys(localStorage).join())).not.toContain('keep:');
      await expect(page.getByText(text('submissions:keep.restored'))).toBeHidden();
    });
  }

  async function signInHere(page: Page, who: string) {
    const email = lookUp('SELECT email FROM User WHERE email LIKE ?', `${who}.%`);
    await page.getByLabel(/^E-post/).fill(email);
    await page.getByLabel('Passord').fill(demoPassword);
    await button(page, 'identity:signIn.submit').click();
    await page.waitForURL((url) => url.pathname !== '/logg-inn');
  }
});

test('what is removed from public view leaves a stub with the reason', async ({ page }) => {
  const [reference, section] = lookUp(
    `SELECT s.reference || ' ' || i.sectionKey ${inHealthHearing.replace('ORDER', "AND i.sectionKey IS NOT NULL AND s.publicState = 'visible' ORDER")} DESC LIMIT 1`,
    healthPlan,
  ).split(' ') as [string, string];
  await signIn(page, 'marit');
  await page.goto(`/arbeid/innsending/${reference}`, { waitUntil: 'networkidle' });
  await page.getByText(text('triage:submission.remove'), { exact: true }).first().click();
  await page.getByLabel(text('triage:submission.removeReason')).fill('Namngir ein nabo');
  await button(page, 'triage:submission.remove').click();
  await expect(page.getByText(text('triage:submission.state.removed'))).toBeVisible();
  await page.goto(`/plan/${healthPlan}/del/${section}`);
  await expect(page.getByText(`${text('reading:input.reason')} Namngir ein nabo`)).toBeVisible();
});

test('one theme is merged into another, with its inputs', async ({ page }) => {
  await signIn(page, 'marit');
  const themes = `/arbeid/plan/${healthPlan}/periode/1/tema`;
  for (const name of ['Slås saman', 'Blir ståande']) {
    await page.goto(themes, { waitUntil: 'networkidle' });
    await page.locator('#new-name').fill(name);
    await button(page, 'triage:themes.create').click();
    await expect(page.getByRole('heading', { level: 3, name, exact: true })).toBeVisible();
  }
  const heading = page.getByRole('heading', { level: 3, name: 'Slås saman', exact: true });
  const row = page.locator('.theme-tree > li').filter({ has: heading });
  await row.locator('summary').click();
  const into = row.getByLabel(text('triage:themes.mergeInto'));
  const target = await into.locator('option').filter({ hasText: 'Blir ståande' }).getAttribute('value');
  await into.selectOption(target!);
  await row.getByRole('button', { name: text('triage:themes.merge'), exact: true }).click();
  await expect(page.getByRole('status')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Slås saman', exact: true })).toHaveCount(0);
});

test('a new person signs in with the password shown once, and may do only what the role says', async ({
  page,
  browser,
}) => {
  const email = 'ny.planleggjar@lauvfjord.example.no';
  await signIn(page, 'admin');
  await page.goto('/arbeid/folk', { waitUntil: 'networkidle' });
  await page.getByText(text('identity:users.newPerson'), { exact: true }).click();
  await page.getByLabel(text('identity:user.name'), { exact: true }).first().fill('Ny Planleggjar');
  await page.getByLabel(text('identity:user.email'), { exact: true }).fill(email);
  await page.getByLabel(text('identity:role.planner')).check();
  await button(page, 'identity:users.create').click();
  const password = await page.locator('.password-once').innerText();

  const newcomer = await (await browser.newContext({ locale: 'nn-NO' })).newPage();
  await newcomer.goto('/logg-inn');
  await newcomer.getByLabel(/^E-post/).fill(email);
  await newcomer.getByLabel('Passord').fill(password);
  await button(newcomer, 'identity:signIn.submit').click();
  await newcomer.waitForURL('**/arbeid');
  expect((await newcomer.request.get(list)).status()).toBe(200);
  expect((await newcomer.request.get('/arbeid/folk')).status()).toBe(403);

  // A password of one's own, and the one that was shown opens nothing any more.
  await newcomer.getByRole('link', { name: text('site:staff.password') }).click();
  await newcomer.getByLabel(text('identity:ownPassword.old'), { exact: true }).fill(password);
  await newcomer.getByLabel(text('identity:ownPassword.new'), { exact: true }).fill('bjørk og brisk i bakken');
  await newcomer.getByLabel(text('identity:ownPassword.again'), { exact: true }).fill('bjørk og brisk i bakken');
  await button(newcomer, 'identity:ownPassword.submit').click();
  await expect(newcomer.getByText(text('identity:ownPassword.changed'))).toBeVisible();
});

test('signing out ends the session on the server', async ({ page, playwright, baseURL }) => {
  await signIn(page, 'olav');
  const { value } = (await page.context().cookies()).find(({ name }) => name === 'session')!;
  await button(page, 'site:staff.signOut').click();
  await page.waitForURL('**/');
  const replay = await playwright.request.newContext({
    baseURL: baseURL!,
    extraHTTPHeaders: { Cookie: `session=${value}` },
  });
  const answer = await replay.get('/arbeid', { maxRedirects: 0 });
  expect(answer.headers()['location']).toContain('/logg-inn');
  await replay.dispose();
});

test('a wrong password is told without saying what was wrong, and guessing is stopped', async ({ page }) => {
  const guess = async () => {
    await page.goto('/logg-inn');
    await page.getByLabel(/^E-post/).fill('gjettar@lauvfjord.example.no');
    await page.getByLabel('Passord').fill('feil');
    await button(page, 'identity:signIn.submit').click();
  };
  await guess();
  await expect(page.getByRole('alert')).toContainText(text('identity:signIn.wrong'));
  await expect(page.getByLabel(/^E-post/)).toHaveValue('gjettar@lauvfjord.example.no');
  await expect(page.getByLabel('Passord')).toHaveValue('');
  for (let again = 0; again < 5; again++) await guess();
  await expect(page.getByRole('alert')).toContainText(text('identity:signIn.tooMany'));
});

test('a file that cannot be read is told about, and the choice stays', async ({ page }) => {
  await signIn(page, 'marit');
  await page.goto('/arbeid/import');
  const read = async (name: string, buffer: Buffer) => {
    await page.getByLabel(text('plans:import.target')).selectOption('new:planprogram');
    await page.getByLabel(text('plans:import.file')).setInputFiles({ name, mimeType: 'application/zip', buffer });
    await button(page, 'plans:import.read').click();
  };
  const refused = (problem: string) =>
    expect(page.getByText(text(`plans:import.problem.${problem}`)).first()).toBeVisible();
  await read('skadd.docx', Buffer.from('PK\u0003\u0004 og så noko anna'));
  await refused('broken');
  await expect(page.getByLabel(text('plans:import.target'))).toHaveValue('new:planprogram');
  await read('bilete.pdf', Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n\u0000\u0001'));
  await refused('wrongType');
  await expect(page.getByLabel(text('plans:import.target'))).toHaveValue('new:planprogram');
  await read('stor.docx', Buffer.alloc(32 * 1024 * 1024));
  await refused('tooLarge');
});

test('levels and titles are mended in the preview before anything is saved', async ({ page }) => {
  await signIn(page, 'jonas');
  await page.goto('/arbeid/import');
  await page.getByLabel(text('plans:import.file')).setInputFiles({
    name: 'nivaa.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(
      'Plan med nivå\n\n1 Innleiing\n\nEin tekst.\n\n2 Meir\n\nMeir tekst.\n\n3 Slutt\n\nSiste tekst.\n',
    ),
  });
  await button(page, 'plans:import.read').click();
  const title = (number: number) => page.getByLabel(text('plans:preview.titleOf', { number }), { exact: true });
  await expect(title(2)).toBeVisible();
  await title(2).fill('Retta');
  await page.getByLabel(text('plans:preview.levelOf', { number: 2 }), { exact: true }).selectOption('2');
  await title(1).fill('');
  await title(1).evaluate((field) => field.removeAttribute('required'));
  await button(page, 'plans:preview.save').click();
  await expect(page.getByText(text('plans:error.required')).first()).toBeVisible();
  await expect(title(2)).toHaveValue('Retta');
  await title(1).fill('Innleiing');
  await button(page, 'plans:preview.save').click();
  await page.waitForURL('**/arbeid/plan/**');
  expect(lookUp<number>("SELECT level FROM Section WHERE title = 'Retta' ORDER BY rowid DESC LIMIT 1")).toBe(2);
});
