import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { testPeople } from '../oidc/provider';
import { receivedMail } from './received-mail';
import { textsOf } from './texts';
import { healthPlan } from './world';

/** A statement that is begun and not finished: kept on the account of who is signed in, and reminded of. */

const text = textsOf('nn');
const address = `/plan/${healthPlan}/uttale`;
const point = (page: Page, number = 1) => page.getByLabel(text('submissions:statement.text')).nth(number - 1);

async function device(browser: Browser, person: keyof typeof testPeople, options: BrowserContextOptions = {}) {
  const page = await (await browser.newContext({ locale: 'nn-NO', ...options })).newPage();
  await page.goto('/mine-merknader');
  await page.getByRole('link', { name: text('identity:participant.signIn') }).click();
  await page.getByRole('link', { name: testPeople[person].name }).click();
  await expect(page.getByText(text('submissions:mine.lead'))).toBeVisible();
  return page;
}

test('begun on the computer, gone on with on a phone without JavaScript, sent from the computer', async ({
  browser,
}) => {
  const computer = await device(browser, 'kari');
  await computer.goto(address);
  await point(computer).fill('Begynt på maskina.');
  await expect(computer.getByText(text('submissions:draft.kept'))).toBeVisible();

  const phone = await device(browser, 'kari', { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  await expect(phone.getByRole('heading', { name: text('submissions:mine.drafts') })).toBeVisible();
  await phone.getByRole('link', { name: text('submissions:mine.finish') }).click();
  await expect(point(phone)).toHaveValue('Begynt på maskina.');
  await point(phone).fill('Begynt på maskina, og skrive meir på bussen.');
  await phone.getByRole('button', { name: text('submissions:draft.save') }).click();
  await expect(phone.getByRole('status')).toContainText(text('submissions:draft.keptText'));
  await expect(point(phone)).toHaveValue('Begynt på maskina, og skrive meir på bussen.');

  // The computer has not seen that: nothing is written over, and it is told.
  await point(computer).fill('Begynt på maskina. Og her.');
  await expect(computer.getByText(text('submissions:draft.conflict'))).toBeVisible();
  // Opened anew, what was typed last on the account stands there, also where this browser keeps something older.
  await computer.evaluate(() => {
    for (const [key, value] of Object.entries(localStorage)) {
      const kept = JSON.parse(String(value)) as { at: number };
      localStorage.setItem(key, JSON.stringify({ ...kept, at: kept.at - 3_600_000 }));
    }
  });
  await computer.goto(address);
  await expect(point(computer)).toHaveValue('Begynt på maskina, og skrive meir på bussen.');
  await computer
    .getByRole('button', { name: text('submissions:statement.send') })
    .last()
    .click();
  await expect(computer.getByRole('heading', { level: 1 })).toHaveText(text('submissions:receipt.title'));
  await phone.goto('/mine-merknader');
  await expect(phone.getByRole('heading', { name: text('submissions:mine.drafts') })).toHaveCount(0);
  await expect(phone.getByText('Begynt på maskina, og skrive meir på bussen.')).toBeVisible();
  await computer.context().close();
  await phone.context().close();
});

test('who is not signed in has nothing to save, but can be reminded: an address, confirmed by its owner', async ({
  page,
}) => {
  await page.goto(address);
  await expect(page.getByRole('button', { name: text('submissions:draft.save') })).toHaveCount(0);
  const tab = page.waitForEvent('popup');
  await page.getByRole('link', { name: text('submissions:draft.remind') }).click();
  const form = await tab;
  await expect(form.getByRole('heading', { level: 1 })).toHaveText(text('messages:remind.title'));
  await form.getByLabel(text('messages:follow.email')).fill('uferdig@example.no');
  await form.getByRole('button', { name: text('messages:remind.send') }).click();
  await expect(form.getByRole('heading', { level: 1 })).toHaveText(text('messages:follow.sentTitle'));
  const { text: mail } = await receivedMail('uferdig@example.no');
  await form.goto(/https?:\/\/\S+\/folg\/[\w-]+/.exec(mail)![0]);
  await form.getByRole('button', { name: text('messages:following.confirmButton') }).click();
  await expect(form.getByText('uferdig@example.no')).toBeVisible();
});
