import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { interfaceLanguages } from '../../app/language/language-form';
import { isNorwegianOnly } from '../../app/paths';
import { addresses, exampleOf } from './addresses';
import { signInByRequest } from './world';

/**
 * Every page, in both forms and where there is one in English, on the narrowest phone: axe finds nothing, nothing sticks
 * out, headings are in order.
 */

const files = [
  '/bilde/:sha256',
  '/arbeid/plan/:plan/periode/:hearing/rapport/:report',
  '/sprak',
  '/logg-ut',
  '/rad/:round/puls',
  '/id-porten',
  '/plan/:plan/uttale/kladd',
  '/id-porten/tilbake',
  '/id-porten/ut',
  '/id-porten/avslutta',
  '/arbeid/plan/:plan/periode/:hearing/merknader/rader',
];
const pages = addresses.filter(
  (address) =>
    !files.includes(address) &&
    !/\.(docx|xlsx|csv|json|atom|ics|pdf)$|\/:attachment$|\/(tilstand|direkte|handling|lapp)$/.test(address),
);

const roleFor = (address: string) => {
  // The elder council's round: its secretary's pages, and those of a member.
  if (address.includes('/runde/')) return 'gunnvor';
  if (address.startsWith('/rad/:round')) return 'olav';
  if (!address.startsWith('/arbeid')) return null;
  return /^\/arbeid\/(folk|kommune)/.test(address) ? 'admin' : 'marit';
};

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

for (const language of interfaceLanguages) {
  test.describe(language, () => {
    test.use({ locale: locales[language], viewport: { width: 320, height: 640 } });

    for (const address of language === 'en' ? pages.filter((page) => !isNorwegianOnly(page)) : pages) {
      test(address, async ({ page }) => {
        const problems: string[] = [];
        page.on('console', (message) => {
          // The browser itself reports the status of pages that are meant to be refused.
          if (message.type() === 'error' && !/status of 40[349]/.test(message.text())) problems.push(message.text());
        });
        page.on('pageerror', (error) => problems.push(error.message));
        const role = roleFor(address);
        if (role) await signInByRequest(page.request, role);
        await page.goto(exampleOf(address));
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page).toHaveTitle(/.+ – Samråd$/);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        );
        expect(await skippedHeadings(page)).toEqual([]);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(problems).toEqual([]);
      });
    }
  });
}

/** Headings that are more than one level below the one before. */
const skippedHeadings = (page: Page) =>
  page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    return headings.flatMap((heading, at) => {
      const level = Number(heading.tagName[1]);
      const before = at === 0 ? 0 : Number(headings[at - 1]!.tagName[1]);
      return level > before + 1 ? [`${heading.tagName} ${heading.textContent}`] : [];
    });
  });
