import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type BrowserContextOptions, type Locator, type Page } from '@playwright/test';
import { demoCode } from '../../app/identity/demo-code';
import { givePdf } from '../give-files';
import { textsOf } from './texts';
import { lookUp, signIn } from './world';

/** A council is asked, thinks alone, agrees, adopts and submits, each person on a device of their own. */

const text = textsOf('nn');
const youth = () => lookUp("SELECT id FROM Council WHERE kind = 'youth'");
/** The hearing to which nobody is invited yet. */
const plan = () =>
  lookUp(
    "SELECT p.slug FROM Plan p JOIN Hearing h ON h.planId = p.id WHERE h.inputVisibility = 'afterHearing' AND p.title LIKE 'Kommunedelplan %'",
  );
const roundOf = (kind: string) =>
  lookUp(
    `SELECT r.id FROM CouncilRound r JOIN Council c ON c.id = r.councilId JOIN ConsultedParty t ON t.id = r.consultedPartyId
     JOIN Hearing h ON h.id = t.hearingId JOIN Plan p ON p.id = h.planId WHERE c.kind = ? AND p.slug = ?`,
    kind,
    plan(),
  );
const button = (page: Page, name: string, values = {}) =>
  page.getByRole('button', { name: text(name, values), exact: true });
const link = (page: Page, name: string, values = {}) =>
  page.getByRole('link', { name: text(name, values), exact: true });
const done = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();

const telephone: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

async function device(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  return context.newPage();
}

/** The page fits the device, and axe finds nothing. */
async function isSound(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Comes in by the code that was read aloud. */
async function comeIn(page: Page, code: string, name: string, press: (on: Locator) => Promise<void>): Promise<void> {
  await page.goto('/svar');
  await page.getByLabel(text('members:code.code')).fill(code.toLowerCase().replace('-', ' '));
  await press(button(page, 'members:code.next'));
  await press(page.getByLabel(name, { exact: true }));
  await press(button(page, 'members:code.start'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('members:round.title', { name }));
}

test('the whole round: asked, alone, together, adopted, submitted, seen by the planning group', async ({ browser }) => {
  test.setTimeout(120_000);
  const planner = await device(browser);
  const parties = `/arbeid/plan/${plan()}/periode/1/instans`;

  await test.step('the planner asks the council, among others, about a part of the plan', async () => {
    await signIn(planner, 'marit');
    await planner.goto(parties);
    await planner.getByLabel('Ungdomsrådet').check();
    await planner.getByLabel('Statens vegvesen').check();
    await button(planner, 'parties:page.addNow').click();
    await done(planner, text('parties:page.added'));
    await planner.getByRole('link', { name: 'Ungdomsrådet' }).click();
    await planner.getByLabel('2 Trygg heime').check();
    await button(planner, 'parties:party.save').click();
    await done(planner, text('parties:party.saved'));
    await link(planner, 'parties:page.title').click();
    // By group: the councils, of which there is one.
    await planner
      .getByRole('link', { name: text('parties:page.inviteGroup', { group: '' }).trim() })
      .first()
      .click();
    await expect(planner.getByLabel('Ungdomsrådet')).toBeChecked();
    await expect(planner.getByLabel('Statens vegvesen')).not.toBeChecked();
    await button(planner, 'parties:invitation.send.invitation').click();
    await done(planner, text('parties:page.sent_one', { count: 1 }));
  });

  const round = roundOf('youth');
  const work = `/arbeid/rad/${youth()}/runde/${round}`;
  const secretary = await device(browser);

  const code = await test.step('the secretary lets them think, and reads the code', async () => {
    await signIn(secretary, 'emil');
    // From the desk straight to what waits.
    await secretary.locator(`a[href="${work}"]`).click();
    await button(secretary, 'rounds:page.think').click();
    await done(secretary, text('rounds:done.think'));
    return secretary.locator('.reference').innerText();
  });

  const amina = await device(browser, { ...telephone, javaScriptEnabled: false });
  await test.step('a member answers on a small telephone without JavaScript, one question at a time', async () => {
    const tap = (on: Locator) => on.tap();
    await comeIn(amina, code, 'Amina', tap);
    await tap(link(amina, 'members:round.start'));
    await amina.getByLabel(text('members:question.yourAnswer')).fill('Lys der vi går.');
    await tap(button(amina, 'members:question.next'));
    await tap(amina.getByLabel('4', { exact: true }));
    expect(await amina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await tap(button(amina, 'members:question.before'));
    await expect(amina.getByLabel(text('members:question.yourAnswer'))).toHaveValue('Lys der vi går.');
    await tap(button(amina, 'members:question.next'));
    await expect(amina.getByLabel('4', { exact: true })).toBeChecked();
    await tap(button(amina, 'members:question.next'));
    await amina.getByLabel(text('members:question.part')).selectOption({ label: '2 Trygg heime' });
    await tap(button(amina, 'members:question.next'));
    await tap(button(amina, 'members:question.next'));
    await tap(button(amina, 'members:question.finish'));
    await expect(amina.getByText(text('members:round.done'), { exact: true })).toHaveCount(3);
    // Alone: the others are not seen yet.
    expect((await amina.goto(`/rad/${round}/felles`))?.status()).toBe(409);
  });

  const sander = await device(browser, telephone);
  await test.step('another comes in by a personal link, and what they write is saved as they go', async () => {
    await link(secretary, 'rounds:members.links').click();
    await isSound(secretary);
    for (const box of await secretary.getByRole('checkbox').all()) await box.uncheck();
    await secretary.getByLabel('Sander').check();
    await button(secretary, 'rounds:links.give').click();
    await sander.goto((await secretary.locator('.private-link').innerText()).replace(/^https?:\/\/[^/]+/, ''));
    await isSound(sander);
    await button(sander, 'members:invitation.start').tap();
    await link(sander, 'members:round.start').tap();
    await sander.getByLabel(text('members:question.yourAnswer')).fill('Gangbru over elva.');
    await expect(sander.locator('.autosave')).toHaveText(text('members:question.saved'));
    await isSound(sander);
    await link(sander, 'members:question.all').tap();
    await expect(sander.getByText(text('members:round.done'), { exact: true })).toHaveCount(1);
  });

  await test.step('the secretary types in what came on paper, marked as such', async () => {
    await secretary.goto(work);
    await secretary.getByRole('link', { name: text('rounds:members.typeInFor', { name: 'Tuva' }) }).click();
    await secretary.locator('[name="q1-text"]').fill('Tak over haldeplassen.');
    await button(secretary, 'rounds:typing.save').click();
    await done(secretary, text('rounds:typing.saved'));
  });

  await test.step('in the meeting: round by round, into a common text with its sources', async () => {
    await secretary.goto(work);
    await button(secretary, 'rounds:page.together').click();
    await sander.goto(`/rad/${round}/felles`);
    await link(secretary, 'rounds:page.work').click();
    await expect(secretary.getByText(text('rounds:points.typedIn'))).toBeVisible();
    await button(secretary, 'rounds:points.turn', { name: 'Sander' }).click();
    // Members' devices follow along.
    await expect(sander.getByText(text('members:together.turn', { name: 'Sander' }))).toBeVisible({ timeout: 15_000 });
    for (const box of await secretary.getByRole('checkbox').all()) await box.check();
    await button(secretary, 'rounds:common.insert').click();
    const common = secretary.getByLabel(text('rounds:common.text'));
    await expect(common).toHaveValue(/– Gangbru over elva\.[^]*– Lys der vi går\.[^]*– Tak over haldeplassen\./);
    await common.fill('Vi vil ha gangbru, lys og tak over haldeplassen.');
    await secretary.getByLabel(text('rounds:common.section')).selectOption({ label: '2 Trygg heime' });
    await button(secretary, 'rounds:common.save').click();
    await done(secretary, text('rounds:common.saved', { number: 1 }));
    await expect(sander.getByText('Vi vil ha gangbru, lys og tak over haldeplassen.').first()).toBeVisible({
      timeout: 15_000,
    });
  });

  await test.step('another wording is voted on, and who disagrees is kept', async () => {
    await secretary.getByText(text('rounds:notes.addProposal'), { exact: true }).click();
    await secretary.getByLabel(text('rounds:notes.proposal'), { exact: true }).fill('Berre gangbru.');
    await button(secretary, 'rounds:notes.add').filter({ visible: true }).click();
    await expect(secretary.getByText(text('rounds:statement.notVoted'))).toBeVisible();
    const votes = secretary.getByRole('form', { name: text('rounds:notes.countFor') });
    await votes.getByLabel(text('rounds:notes.votesFor')).fill('1');
    await votes.getByLabel(text('rounds:notes.votesAgainst')).fill('2');
    await button(secretary, 'rounds:notes.count').click();
    await expect(secretary.getByText(text('rounds:statement.votes', { for: 1, against: 2 }))).toBeVisible();
    await secretary.getByText(text('rounds:notes.addDissent'), { exact: true }).click();
    await secretary.getByLabel(text('rounds:notes.name'), { exact: true }).selectOption('Amina');
    await secretary.getByLabel(text('rounds:notes.text'), { exact: true }).fill('Lys må kome fyrst.');
    await button(secretary, 'rounds:notes.add').filter({ visible: true }).click();
    await expect(secretary.getByText(text('rounds:dissentKind.minuteNote', { name: 'Amina' }))).toBeVisible();
    await isSound(secretary);
  });

  await test.step('the leader adopts what they have read', async () => {
    await secretary.goto(`${work}/vedtak`);
    await secretary.getByLabel(text('rounds:adoption.caseNumber')).fill('7/27');
    await secretary.getByLabel(text('rounds:adoption.present')).fill('5');
    await secretary.getByLabel(text('rounds:adoption.conflicts')).fill('Nora gjekk frå: mora sit i plangruppa.');
    await button(secretary, 'rounds:adoption.save').click();
    await expect(secretary.getByRole('heading', { name: text('rounds:adoption.ready') })).toBeVisible();
    await isSound(secretary);
    await sander.goto(`/rad/${round}`);
    await link(sander, 'members:round.adopt').tap();
    await expect(sander.getByText('Nora gjekk frå: mora sit i plangruppa.')).toBeVisible();
    await isSound(sander);
    await sander.getByLabel(text('members:adopt.confirm')).tap();
    await button(sander, 'members:adopt.now').tap();
    await expect(sander.getByText(text('members:round.stage.adopted'))).toBeVisible();
  });

  await test.step('from then on nothing changes', async () => {
    await amina.goto(`/rad/${round}/sporsmal/1`);
    await expect(amina.getByText(text('members:question.over'))).toBeVisible();
    expect((await secretary.goto(`${work}/sporsmal/1`))?.status()).toBe(409);
  });

  const reference = await test.step('the minutes are attached, and the statement is submitted', async () => {
    await secretary.goto(`${work}/vedtak`);
    await secretary
      .getByLabel(text('rounds:adoption.file'))
      .setInputFiles({ name: 'protokoll.pdf', mimeType: 'application/pdf', buffer: givePdf('Protokoll') });
    await button(secretary, 'rounds:adoption.attach').click();
    await done(secretary, text('rounds:adoption.minutesSaved'));
    await secretary.goto(work);
    await button(secretary, 'rounds:page.submit').click();
    const given = lookUp(
      'SELECT s.reference FROM Submission s JOIN Statement t ON t.submissionId = s.id WHERE t.roundId = ?',
      round,
    );
    await done(secretary, text('rounds:done.submit', { reference: given }));
    const pdf = await secretary.request.get(`/rad/${round}/kopi.pdf`);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    return given;
  });

  await test.step('the planning group sees it point by point, and as a whole', async () => {
    await planner.goto(`/arbeid/innsending/${reference}`);
    await expect(planner.getByText('Vi vil ha gangbru, lys og tak over haldeplassen.').first()).toBeVisible();
    await link(planner, 'triage:submission.wholeStatement').click();
    for (const words of [
      'Sett frå dei unge: Kva er viktigast i planen?',
      'Vi vil ha gangbru, lys og tak over haldeplassen.',
      text('rounds:statement.sources_other', { count: 3 }),
      'Berre gangbru.',
      text('rounds:statement.votes', { for: 1, against: 2 }),
      'Lys må kome fyrst.',
      '7/27',
      '5 av 9',
    ]) {
      await expect(planner.getByText(words).first()).toBeVisible();
    }
    await isSound(planner);
    await link(planner, 'rounds:whole.toInput', { input: `${reference}-1` }).click();
    await expect(planner).toHaveURL(new RegExp(`merknader/${reference}-1$`));
    await expect(planner.getByText('2 Trygg heime').first()).toBeVisible();
  });
});

/** Goes on with the Tab key until this has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, to: Locator): Promise<void> {
  await expect(to).toBeVisible();
  for (let presses = 0; presses < 60; presses++) {
    if (await to.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by Tab: ${to}`);
}

test('at 200 per cent, with the keyboard alone, a member comes in and answers', async ({ browser }) => {
  // A window of 640 px at 200 % is a page of 320.
  const page = await device(browser, { viewport: { width: 320, height: 400 } });
  const press = async (on: Locator) => {
    await tabTo(page, on);
    const radio = (await on.getAttribute('type')) === 'radio';
    await page.keyboard.press(radio ? 'Space' : 'Enter');
  };
  await page.goto('/svar');
  await tabTo(page, page.getByLabel(text('members:code.code')));
  await page.keyboard.type(demoCode);
  await page.keyboard.press('Enter');
  // Of radio buttons the arrows choose; Tab stops at the group.
  await tabTo(page, page.getByRole('radio', { disabled: false }).first());
  const wanted = page.getByLabel('Vetle', { exact: true });
  for (let presses = 0; presses < 12 && !(await wanted.isChecked()); presses++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('members:round.title', { name: 'Vetle' }));
  await isSound(page);
  await press(link(page, 'members:round.start'));
  const answer = page.getByLabel(text('members:question.yourAnswer'));
  await tabTo(page, answer);
  await page.keyboard.type('Buss om kvelden.');
  await press(button(page, 'members:question.next'));
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await isSound(page);
  await press(button(page, 'members:question.next'));
  await expect(page.getByText(text('members:question.number', { number: 3, count: 5 }))).toBeVisible();
  await press(link(page, 'members:question.all'));
  await expect(page.getByText(text('members:round.done'), { exact: true })).toHaveCount(2);
});

test('nothing to remark is an answer in two clicks', async ({ browser }) => {
  const planner = await device(browser);
  await signIn(planner, 'marit');
  const parties = `/arbeid/plan/${plan()}/periode/1/instans`;
  await planner.goto(parties);
  await planner.getByLabel(/^Rådet for personar/).check();
  await button(planner, 'parties:page.addNow').click();
  await done(planner, text('parties:page.added'));
  const party = lookUp(
    `SELECT t.id FROM ConsultedParty t JOIN Council c ON c.id = t.councilId JOIN Hearing h ON h.id = t.hearingId
     JOIN Plan p ON p.id = h.planId WHERE c.kind = 'disability' AND p.slug = ?`,
    plan(),
  );
  await planner.goto(`${parties}/invitasjon?til=${party}`);
  await button(planner, 'parties:invitation.send.invitation').click();
  await done(planner, text('parties:page.sent_one', { count: 1 }));

  const secretary = await device(browser);
  await signIn(secretary, 'astrid');
  await secretary.locator(`a[href$="/runde/${roundOf('disability')}"]`).click();
  await link(secretary, 'rounds:nothing.ask').click();
  await button(secretary, 'rounds:nothing.send').click();
  await done(secretary, text('rounds:done.nothing'));
  await planner.goto(parties);
  await expect(planner.getByRole('row', { name: /^Rådet for personar/ })).toContainText(
    text('parties:state.nothingToRemark'),
  );
});
