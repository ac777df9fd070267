import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import JSZip from 'jszip';
import { mobilityPlan } from '../../demo/content/mobility-plan.nb';
import { toDocx } from '../../demo/content/to-docx';
import { signIn } from './world';
import { textsOf, type Language } from './texts';

/** The main job, end to end, in both forms: from a Word draft to a hearing report. */
for (const language of ['nn', 'nb'] as const) {
  test.describe(language, () => {
    test.use({ locale: `${language}-NO` });

    test('from a Word draft to a hearing report', async ({ page, browser }) => {
      test.setTimeout(180_000);
      const text = textsOf(language);
      const title = `Prøveplan ${language}`;

      const slug = await importAndPublish(page, text, title);
      const reference = await commentWithoutJavaScript(browser, text, slug, language);
      await registerStatement(browser, language, slug);
      await enterNotes(browser, language, slug);
      await assess(page, text, slug, reference);
      await readReport(page, text, slug, reference);
    });
  });
}

type Text = ReturnType<typeof textsOf>;

async function importAndPublish(page: Page, text: Text, title: string): Promise<string> {
  await signIn(page, 'marit');
  await page
    .getByRole('link', { name: text('site:staff.import') })
    .first()
    .click();
  await page.getByLabel(text('plans:import.file')).setInputFiles({
    name: 'utkast.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await toDocx({ ...mobilityPlan, title }),
  });
  await page.getByRole('button', { name: text('plans:import.read'), exact: true }).click();

  const firstTitle = page.getByLabel(text('plans:preview.titleOf', { number: 1 }), { exact: true });
  await expect(firstTitle).toHaveValue(mobilityPlan.sections[0]!.title);
  await firstTitle.fill('Retta overskrift');
  await page.getByRole('button', { name: text('plans:preview.save'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const slug = new URL(page.url()).pathname.split('/').at(-1)!;
  // Nobody outside sees a draft.
  expect((await page.request.get(`/plan/${slug}`)).status()).toBe(404);

  await page.getByRole('link', { name: text('hearings:plan.newHearing') }).click();
  await page.getByRole('button', { name: text('hearings:new.save') }).click();
  await page.getByLabel(text('hearings:publish.confirm')).check();
  await page.getByRole('button', { name: text('hearings:publish.now'), exact: true }).click();
  await expect(page.getByText(text('hearings:done.publisert'))).toBeVisible();
  return slug;
}

async function commentWithoutJavaScript(browser: Browser, text: Text, slug: string, language: Language) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
    locale: `${language}-NO`,
  });
  const page = await context.newPage();
  await page.goto('/');
  await page.locator(`a[href="/plan/${slug}"]`).first().click();
  await page.getByRole('link', { name: 'Retta overskrift' }).first().click();
  await page.locator('a[href*="avsnitt="]').first().click();
  await page.getByRole('button', { name: text('submissions:comment.send') }).click();
  // Nothing typed: told so, beside the field.
  await expect(page.getByText(text('submissions:error.textMissing')).first()).toBeVisible();
  await page.getByLabel(text('submissions:comment.text')).fill('Gangvegen må lysast opp før skulestart.');
  await page.getByRole('button', { name: text('submissions:comment.send') }).click();
  await expect(page.getByRole('heading', { level: 1, name: text('submissions:receipt.title') })).toBeVisible();
  const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.locator('main').innerText())![0];

  // The private link: correct what was said.
  await page.getByRole('link', { name: text('submissions:receipt.open') }).click();
  await page.getByText(text('submissions:own.correct'), { exact: true }).click();
  await page.getByLabel(text('submissions:comment.text')).fill('Gangvegen må lysast opp før skulestart i haust.');
  await page.getByRole('button', { name: text('submissions:own.save') }).click();
  await expect(page.getByText(text('submissions:own.corrected'))).toBeVisible();
  await context.close();
  return reference;
}

async function registerStatement(browser: Browser, language: Language, slug: string) {
  const text = textsOf(language);
  const { page, close } = await signedIn(browser, language, 'emil');
  await page.goto(`/arbeid/plan/${slug}/periode/1/rad/ny`);
  await page.getByLabel(text('councils:new.meetingOn')).fill(new Date().toISOString().slice(0, 10));
  await page.getByLabel(text('councils:new.caseNumber')).fill('7/26');
  await page.getByLabel(text('councils:new.wholePlan')).fill('Ungdomsrådet støttar planen.');
  await page.getByRole('button', { name: text('councils:new.submit') }).click();
  await expect(page.getByRole('status').or(page.getByRole('alert')).first()).toBeVisible();
  await expect(page.getByText('Ungdomsrådet støttar planen.').first()).toBeAttached();
  await close();
}

async function enterNotes(browser: Browser, language: Language, slug: string) {
  const text = textsOf(language);
  const { page, close } = await signedIn(browser, language, 'siri');
  await page.goto(`/arbeid/plan/${slug}/periode/1/mote/for-inn`);
  await page.getByLabel(text('workshops:form.title')).fill('Folkemøte i gymsalen');
  await page.getByLabel(text('workshops:form.heldOn')).fill(new Date().toISOString().slice(0, 10));
  await page.getByLabel(text('workshops:form.group'), { exact: true }).fill('Bord 1');
  await page
    .getByLabel(text('workshops:form.notes'), { exact: true })
    .fill('Lys i undergangen\n\n- Lågare fart\n• Fleire trafikkvakter');
  await page.getByRole('button', { name: text('workshops:new.submit') }).click();
  await expect(page.getByText('Fleire trafikkvakter').first()).toBeVisible();
  await close();
}

async function assess(page: Page, text: Text, slug: string, reference: string) {
  await page.goto(`/arbeid/plan/${slug}/periode/1/merknader?sort=oldest`);
  await page.getByRole('link', { name: `${reference}-1` }).click();
  await expect(page.getByText('Gangvegen må lysast opp før skulestart i haust.').first()).toBeVisible();
  await page.getByLabel(text('triage:answer.newTheme')).fill('Lys');
  await page.getByLabel(text('triage:outcome.followed'), { exact: true }).check();
  await page.getByRole('button', { name: text('triage:answer.saveNext') }).click();
  // An outcome takes a reason, and nothing typed is lost for want of one.
  await expect(page.getByText(text('triage:error.reasoningNeeded')).first()).toBeVisible();
  await expect(page.getByLabel(text('triage:answer.newTheme'))).toHaveValue('Lys');
  await page.getByLabel(text('triage:answer.reasoning')).fill('Lys i gangvegen blir teke inn som tiltak.');
  await page.getByRole('button', { name: text('triage:answer.saveNext') }).click();
  await expect(page.getByText(text('triage:answer.savedPrevious', { reference: `${reference}-1` }))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(`${reference}-1`);
}

async function readReport(page: Page, text: Text, slug: string, reference: string) {
  await page.goto(`/arbeid/plan/${slug}/periode/1/rapport`);
  const files: string[] = [];
  for (const format of ['docx', 'xlsx'] as const) {
    await page.getByLabel(text(`reports:ask.formats.${format}`), { exact: true }).check();
    await page.getByRole('button', { name: text('reports:ask.make') }).click();
    // It is made as a job; the page tells when the newest is ready.
    const ready = page.locator('#made-reports li').first().getByRole('link');
    await expect(ready).toBeVisible({ timeout: 30_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), ready.click()]);
    const zip = await JSZip.loadAsync(readFileSync(await download.path()));
    const parts = await Promise.all(Object.values(zip.files).map((file) => file.async('string')));
    files.push(parts.join('\n').replace(/<[^>]+>/g, ' '));
  }
  const all = [
    'Gangvegen må lysast opp',
    'Ungdomsrådet støttar planen.',
    'Lågare fart',
    'Lys i gangvegen blir teke inn',
  ];
  for (const file of files) for (const said of [...all, reference]) expect(file).toContain(said);
  // One comment, one statement of one text, three notes.
  await expect(page.locator('main')).toContainText(/\b5\b/);
}

async function signedIn(browser: Browser, language: Language, key: string) {
  const context = await browser.newContext({ locale: `${language}-NO` });
  const page = await context.newPage();
  await signIn(page, key);
  return { page, close: () => context.close() };
}
