import { expect, test } from '@playwright/test';
import { textsOf } from './texts';
import { healthPlan, lookUp, signIn } from './world';

/** From a printed form to the pool. */

const text = textsOf('nn');
const section = 'mal-strategiar-og-tiltak-for-trygg-heime';

for (const address of [`/plan/${healthPlan}`, `/plan/${healthPlan}/del/${section}`]) {
  test(`a form is printed on one sheet of A4, from ${address.includes('/del/') ? 'a section' : 'a plan'}`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.getByRole('link', { name: text('paper:link') }).click();
    await expect(page.getByRole('article', { name: text('paper:form.sheet') })).toBeVisible();
    await expect(page.getByRole('button', { name: text('paper:form.print') })).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
}

test('three forms are typed in by keyboard alone', async ({ page }) => {
  const words = (said: string) => `${said} ${crypto.randomUUID().replace(/[\d-]/g, 'x')}`;
  await page.goto(`/plan/${healthPlan}/skjema?del=${section}`);
  const code = await page.locator('.paper-code strong').textContent();

  await signIn(page, 'marit');
  await page.goto(`/arbeid/plan/${healthPlan}/periode/1/skriv-inn`);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const field = (name: string) => page.getByLabel(text(`paper:typing.${name}`), { exact: true });
  const codeField = page.getByLabel(text('paper:typing.code'));
  const saved = page.getByRole('status');

  // 1: the code fills the part; a resident without a name.
  const first = words('Bussen må gå om kvelden.');
  await expect(codeField).toBeFocused();
  await page.keyboard.type(code!);
  await press('Tab');
  await page.keyboard.type(first);
  await press('Control+Enter');
  await expect(saved).toContainText(text('paper:typing.saved_one', { count: 1 }));
  expect(lookUp('SELECT sectionKey FROM Input WHERE text = ?', first)).toBe(section);

  // 2: an organisation with two points, the second about the whole plan.
  const [second, third] = [words('Laget vil ha fleire turvegar.'), words('Lag ei kortare utgåve.')];
  await expect(codeField).toBeFocused();
  await page.keyboard.type(code!);
  await press('Tab');
  await page.keyboard.type(second!);
  await press('Tab', 'Tab', 'Tab', 'ArrowDown');
  await expect(page.getByRole('radio', { name: text('paper:typing.as.organisation') })).toBeChecked();
  await press('Tab');
  await page.keyboard.type('Lauvfjord turlag');
  const more = page.getByRole('button', { name: text('paper:typing.more') });
  for (let steps = 0; steps < 12 && !(await more.evaluate((button) => button === document.activeElement)); steps++) {
    await press('Tab');
  }
  await press('Enter');
  const point = page.getByRole('group', { name: text('paper:typing.point', { number: 2 }) });
  await expect(point.getByLabel(text('paper:typing.text'))).toBeFocused();
  await page.keyboard.type(third!);
  await press('Tab', 'ArrowDown', 'Control+Enter');
  await expect(saved).toContainText(text('paper:typing.saved_other', { count: 2 }));
  expect(
    lookUp(
      `SELECT s.organisationName || '|' || i.number || '|' || ifnull(i.sectionKey, 'heile planen')
       FROM Input i JOIN Submission s ON s.id = i.submissionId WHERE i.text = ?`,
      third,
    ),
  ).toBe('Lauvfjord turlag|2|heile planen');

  // 3: a slip in the code is told of, nothing is lost, and mended it is saved.
  const fourth = words('Eldresenteret må bli ope i helgane.');
  await expect(codeField).toBeFocused();
  await page.keyboard.type(`9${code!}`);
  await press('Tab');
  await page.keyboard.type(fourth);
  await press('Control+Enter');
  await expect(page.getByText(text('paper:error.codeWrong')).first()).toBeVisible();
  await expect(field('text')).toHaveValue(fourth);
  await codeField.focus();
  await press('Home', 'Delete', 'Control+Enter');
  await expect(saved).toContainText(text('paper:typing.saved_one', { count: 1 }));
  expect(
    lookUp(
      `SELECT u.email FROM Input i JOIN Submission s ON s.id = i.submissionId JOIN User u ON u.id = s.registrarId
       WHERE i.text = ? AND s.channel = 'paper'`,
      fourth,
    ),
  ).toContain('marit');
});
