import { expect, test } from '@playwright/test';
import { healthPlan } from './world';

/** Newcomers: from the choice of language to the receipt, in English, about a plan that is in nynorsk. */

test('a newcomer chooses English, comments, and comes back to the receipt', async ({ page }) => {
  await page.goto(`/plan/${healthPlan}`);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(new RegExp(`/plan/${healthPlan}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'nn');
  await page.getByRole('link', { name: /Write a short comment/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Say what you think');
  const said = 'Please make the information about home care available in easy Norwegian too.';
  await page.getByLabel('What do you want to say?').fill(said);
  await page.getByRole('button', { name: 'Send the comment' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you! We have your comment');
  await expect(page.getByText(said)).toBeVisible();
  await page.getByRole('link', { name: 'See your comment' }).click();
  await expect(page.getByText(/^Received\. You can correct it until the end of \d+ \w+ \d{4}\.$/)).toBeVisible();
});

test('where people meet in Norwegian there is no English to choose', async ({ page }) => {
  await page.goto('/sprak');
  await page.context().addCookies([{ name: 'language', value: 'en', url: new URL(page.url()).origin }]);
  await page.goto('/med');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
  await expect(page.getByRole('button', { name: 'English' })).toHaveCount(0);
});

test.describe('a browser that asks for', () => {
  for (const [locale, lang] of [
    ['en-GB', 'en'],
    ['pl-PL', 'nn'],
    ['nb-NO', 'nb'],
  ] as const) {
    test.describe(locale, () => {
      test.use({ locale });
      test(`is answered in ${lang}`, async ({ page }) => {
        await page.goto('/');
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
      });
    });
  }
});

test('the accessibility statement tells how it was tested and where to complain', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Tilgjenge' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([
    'Status',
    'Kva du kan gjere',
    'Slik er det kontrollert',
    'Sei frå om feil',
    'Klage',
    'Erklæringa til kommunen',
  ]);
  await expect(main.getByRole('link', { name: /@/ })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Uu-tilsynet' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Diskrimineringsnemnda' })).toBeVisible();
});
