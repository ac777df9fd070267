import { expect, test } from '@playwright/test';
import { textsOf } from './texts';
import { healthPlan, lookUp } from './world';

const text = textsOf('nn');
const section = 'mal-strategiar-og-tiltak-for-trygg-heime';

test.describe('read aloud, each page comes in an order that makes sense', () => {
  test('a remark and its receipt', async ({ page }) => {
    await page.goto(`/plan/${healthPlan}/merknad?del=${section}`);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - paragraph:
          - link "Tilbake til planen"
        - heading "Sei kva du meiner" [level=1]
        - textbox "Kva vil du seie?"
        - group "Kva gjeld det du vil seie?"
        - group "Kven er du?"
        - textbox "Namnet ditt (valfritt)"
        - checkbox "Vis namnet mitt saman med det eg skriv"
        - textbox "E-postadresse (valfritt)"
        - region "Dette skjer med det du sender"
        - button "Send innspelet"
    `);
    const said = `Eg vil ha benkar langs vegen, nummer ${crypto.randomUUID().replace(/[\d-]/g, 'x')}`;
    await page.getByLabel(text('submissions:comment.text')).fill(said);
    await page.getByRole('button', { name: text('submissions:comment.send'), exact: true }).click();
    await page.waitForURL('**/kvittering/**');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading "Takk! Innspelet er motteke" [level=1]
        - region "Den private lenkja di":
          - heading "Den private lenkja di" [level=2]
          - paragraph:
            - link "Sjå innspelet ditt"
        - region "Kva skjer no?":
          - heading "Kva skjer no?" [level=2]
          - list
        - region "Dette sende du":
          - heading "Dette sende du" [level=2]
          - blockquote: /Eg vil ha benkar langs vegen/
        - paragraph:
          - link "Les vidare i planen"
    `);
    await page.getByRole('link', { name: text('submissions:receipt.open') }).click();
    await page.waitForURL('**/min-merknad/**');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading "Innspelet ditt" [level=1]
        - term: Status
        - definition
        - term: Referanse
        - definition
        - blockquote: /Eg vil ha benkar langs vegen/
        - paragraph: /Ikkje svart på enno/
        - group: Rett innspelet
        - group: Trekk tilbake innspelet
        - paragraph:
          - link "Les vidare i planen"
    `);
  });

  test('following and a lost link', async ({ page }) => {
    await page.goto(`/plan/${healthPlan}/folg`);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - paragraph:
          - link "Tilbake til planen"
        - heading "Følg planen" [level=1]
        - list:
          - listitem: når ei høyring opnar
        - textbox "E-postadressa di"
        - button "Følg planen"
        - region "Utan e-post"
    `);
    await page.goto('/mista-lenke');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading "Mista lenkja til innspelet ditt?" [level=1]
        - textbox "E-postadressa di"
        - textbox "Referanse (valfritt)"
        - button "Send meg ei ny lenkje"
    `);
  });

  test('an answer: who said it, what, and what was answered', async ({ page }) => {
    const plan = lookUp('SELECT slug FROM Plan WHERE kind = ?', 'temaplan');
    await page.goto(`/plan/${plan}/svar`);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - navigation "Kvar du er"
        - heading "Kva de sa, og kva vi gjorde" [level=1]
        - region "Tala"
        - region "Del for del"
        - form "Vel kva merknader du vil lese"
        - region /merknader med svar/
    `);
    await expect(page.locator('article.input').first()).toMatchAriaSnapshot(`
      - article:
        - paragraph:
          - strong
        - heading "Svar frå plangruppa" [level=3]
        - paragraph:
          - strong: /følgje|orientering/
    `);
  });
});
