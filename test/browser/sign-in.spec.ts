import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { pairwise, testClient, testPeople } from '../oidc/provider';
import { textsOf } from './texts';
import { dataDir, healthPlan, lookUp } from './world';

/** Residents who sign in with ID-porten: here with a provider on this machine that is configured like it. */

const text = textsOf('nn');
const own = '/mine-merknader';
type Person = keyof typeof testPeople;

const signInAs = async (page: Page, person: Person) => {
  await expect(page).toHaveTitle('Test-ID');
  await page.getByRole('link', { name: testPeople[person].name }).click();
};

const signedIn = async (page: Page, person: Person) => {
  await page.goto(own);
  await page.getByRole('link', { name: text('identity:participant.signIn') }).click();
  await signInAs(page, person);
  await expect(page.getByText(text('submissions:mine.lead'))).toBeVisible();
};

const say = async (page: Page, words: string) => {
  await page.getByLabel(text('submissions:comment.text')).fill(words);
  await page.getByRole('button', { name: text('submissions:comment.send') }).click();
};

/** The plan of a hearing in which one must sign in. */
const closedCircle = () =>
  lookUp("SELECT p.slug FROM Plan p JOIN Hearing h ON h.planId = p.id WHERE h.signIn = 'required'");

test.describe('without JavaScript, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('sign in from where one is, send, find it again, correct and withdraw it', async ({ page, browser }) => {
    await page.goto(
      `/plan/${healthPlan}/merknad?del=${lookUp('SELECT key FROM Section WHERE isFocusArea = 1 LIMIT 1')}`,
    );
    const here = page.url();
    await page.getByRole('link', { name: text('submissions:mine.signIn') }).click();
    await signInAs(page, 'kari');
    await expect(page).toHaveURL(here);
    const said = 'Eg loggar inn og skriv at bussen må gå om kvelden òg.';
    await say(page, said);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('submissions:receipt.title'));
    const reference = await page.locator('.reference').first().innerText();

    await page.goto('/');
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: text('site:frame.own') })
      .click();
    const listed = page.getByRole('listitem').filter({ hasText: reference });
    await expect(listed).toContainText(said);
    await listed.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/min-merknad/${reference}/innlogga$`));
    const ownPage = page.url();
    const now = `${said} Helst kvar time.`;
    await page.getByText(text('submissions:own.correct'), { exact: true }).click();
    await page.getByRole('main').getByRole('textbox').first().fill(now);
    await page.getByRole('button', { name: text('submissions:own.save') }).click();
    await expect(page.getByText(text('submissions:own.corrected'))).toBeVisible();
    await expect(page.getByText(now).first()).toBeVisible();

    // Nobody else gets there: not another who is signed in, nor one who is not.
    const other = await (await browser.newContext({ locale: 'nn-NO' })).newPage();
    expect((await other.goto(ownPage))!.status()).toBe(404);
    await signedIn(other, 'ola');
    await expect(other.getByText(reference)).toHaveCount(0);
    expect((await other.goto(ownPage))!.status()).toBe(404);
    const forged = await other.request.post(ownPage, { form: { intent: 'withdraw', confirm: 'on' } });
    expect(forged.status()).toBe(404);
    await other.context().close();

    await page.getByText(text('submissions:own.withdraw'), { exact: true }).click();
    await page.getByLabel(text('submissions:own.confirm')).check();
    await page.getByRole('button', { name: text('submissions:own.withdrawButton') }).click();
    await expect(page.getByText(text('submissions:own.withdrawn'))).toBeVisible();
    await page.goto(own);
    await expect(page.getByRole('listitem').filter({ hasText: reference })).toContainText('Trekt tilbake');
  });

  test('a hearing that asks for it: sign in first, and nothing is lost when one no longer is', async ({ page }) => {
    const address = `/plan/${closedCircle()}/merknad`;
    await page.goto(address);
    await expect(page.getByLabel(text('submissions:comment.text'))).toHaveCount(0);
    await page.getByRole('link', { name: text('identity:participant.signIn') }).click();
    await signInAs(page, 'kari');
    await expect(page).toHaveURL(address);
    await page.context().clearCookies({ name: 'participant' });
    const said = 'Dette tok meg fem timar å skrive, så ikkje mist det.';
    await say(page, said);
    await expect(page.getByRole('alert')).toContainText(text('submissions:mine.refusedText'));
    await expect(page.getByLabel(text('submissions:comment.text'))).toHaveValue(said);
    const tab = page.waitForEvent('popup');
    await page.getByRole('link', { name: text('submissions:mine.signInNewTab') }).click();
    // The provider still knows them.
    await expect((await tab).getByText(text('submissions:mine.lead'))).toBeVisible();
    await page.getByRole('button', { name: text('submissions:comment.send') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('submissions:receipt.title'));
    await expect(page.getByText(said)).toBeVisible();
  });
});

test('a statement is refused too, whoever sends the form by hand', async ({ request }) => {
  const slug = closedCircle();
  const key = 'a'.repeat(43);
  for (const [page, form] of [
    ['merknad', { key, text: 'Utan innlogging', scope: 'plan', as: 'resident' }],
    ['uttale', { key, 'points[0].text': 'Utan innlogging', 'points[0].place': '', as: 'resident', intent: 'send' }],
  ] as const) {
    const answer = await request.post(`/plan/${slug}/${page}`, { multipart: form });
    expect(answer.status(), page).toBe(401);
    expect(await answer.text(), page).toContain('Utan innlogging');
  }
  expect(lookUp<number>("SELECT count(*) FROM Input WHERE text = 'Utan innlogging'")).toBe(0);
});

test('who gives up is told so, and may try again', async ({ page }) => {
  await page.goto(own);
  await page.getByRole('link', { name: text('identity:participant.signIn') }).click();
  await page.getByRole('link', { name: 'Avbryt' }).click();
  await expect(page.getByRole('alert')).toContainText(text('submissions:mine.problem.cancelled'));
  await page.getByRole('link', { name: text('identity:participant.signIn') }).click();
  await signInAs(page, 'ola');
  await expect(page.getByText(text('submissions:mine.lead'))).toBeVisible();
});

test('the provider is asked in the language of the page', async ({ page }) => {
  await page.goto(own);
  await page.getByRole('button', { name: 'Bokmål' }).click();
  await page.getByRole('link', { name: 'Logg inn med ID-porten' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
});

test('signing out ends the session here and at the provider', async ({ page }) => {
  await signedIn(page, 'kari');
  const cookies = await page.context().cookies();
  const session = cookies.find(({ name }) => name === 'participant')!;
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', expires: -1 });
  await page.getByRole('button', { name: text('submissions:mine.signOut') }).click();
  await page.getByRole('button', { name: 'Ja, logg ut' }).click();
  await expect(page).toHaveURL(new RegExp(`${own}$`));
  await expect(page.getByText(text('submissions:mine.lead'))).toHaveCount(0);
  // Neither the old cookie nor the provider lets them in again by itself.
  await page.context().addCookies([session]);
  await page.goto(own);
  await expect(page.getByText(text('submissions:mine.lead'))).toHaveCount(0);
  await page.getByRole('link', { name: text('identity:participant.signIn') }).click();
  await expect(page).toHaveTitle('Test-ID');
});

test('neither the identity number nor the name that the provider uses is found in the database or the log', async ({
  page,
}) => {
  await signedIn(page, 'ola');
  const { pid } = testPeople.ola;
  const files = readdirSync(dataDir).filter((name) => /^samrad\.db|\.log$/.test(name));
  expect(files).toContain('samrad.db');
  for (const name of files) {
    const bytes = readFileSync(path.join(dataDir, name));
    expect(bytes.includes(pid), name).toBe(false);
    expect(bytes.includes(pairwise(pid, testClient.clientId)), name).toBe(false);
  }
});
