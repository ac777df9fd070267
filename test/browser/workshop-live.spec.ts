import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { textsOf, type Language } from './texts';
import { healthPlan, lookUp, signIn } from './world';

/**
 * A whole workshop in the room: a facilitator, a wall and eight participants, each on a device of their own, from the
 * plan of the evening to the planners' list.
 */

test.setTimeout(240_000);
test.use({ viewport: { width: 1280, height: 900 }, actionTimeout: 30_000 });

const hearing = `/arbeid/plan/${healthPlan}/periode/1`;

interface Room {
  text: ReturnType<typeof textsOf>;
  title: string;
  console: Page;
  wall: Page;
  people: Page[];
  contexts: BrowserContext[];
}

async function open(browser: Browser, language: Language, template: string): Promise<Room> {
  const text = textsOf(language);
  const title = `${template} ${Date.now()}`;
  const locale = language === 'nb' ? 'nb-NO' : 'nn-NO';
  const contexts: BrowserContext[] = [];
  const device = async (viewport: { width: number; height: number }) => {
    const context = await browser.newContext({ locale, viewport });
    context.setDefaultTimeout(30_000);
    contexts.push(context);
    return context.newPage();
  };
  const console = await device({ width: 1280, height: 900 });
  await signIn(console, 'siri');
  await console.goto(`${hearing}/mote/ny`);
  await console.locator(`#template-${template}`).check();
  await console.getByLabel(text('workshops:form.title')).fill(title);
  await console.locator('select[name=languageForm]').selectOption(language);
  await console.getByLabel(text('workshops:plan.tables')).fill('2');
  await console.getByRole('button', { name: text('workshops:plan.submit') }).click();
  await expect(console).toHaveURL(/oppsett/);
  const [code = '', secret = ''] = lookUp(
    `SELECT code || ' ' || screenSecret FROM Workshop WHERE title = ?`,
    title,
  ).split(' ');
  const wall = await device({ width: 1600, height: 900 });
  await wall.goto(`/med/${code}/skjerm/${secret}`);
  await console.getByRole('link', { name: text('workshops:setup.openConsole') }).click();
  const people: Page[] = [];
  for (let seat = 0; seat < 8; seat++) {
    const person = await device({ width: 360, height: 740 });
    await person.goto('/med');
    await person.getByLabel(text('room:join.code')).fill(`${code}-${(seat % 2) + 1}`.toLowerCase());
    await person.getByRole('button', { name: text('room:join.find') }).click();
    await person.getByRole('button', { name: text('room:join.submit') }).click();
    await expect(person.getByText(text('room:device.waitForStart'))).toBeVisible();
    people.push(person);
  }
  await expect(wall.getByText(text('room:device.here_other', { count: 8 }))).toBeVisible();
  await console.getByRole('button', { name: text('room:console.start') }).click();
  return { text, title, console, wall, people, contexts };
}

/** Goes on to the next step, and waits until everybody is there. */
async function next({ console, people, wall, text }: Room, step: string) {
  await console.getByRole('button', { name: text('room:console.next'), exact: true }).click();
  await expect(console.getByRole('heading', { level: 1 })).toContainText(step);
  for (const page of [...people, wall]) await expect(page.getByText(step).first()).toBeVisible();
}

async function write(room: Room, person: Page, text: string) {
  const field = person.locator('#note-text');
  if (!(await field.isVisible())) await person.getByText(room.text('room:device.writeMore')).click();
  await field.fill(text);
  await field.press('Enter');
  await expect(person.locator('.own-notes, .board').getByText(text).first()).toBeVisible();
}

/** Closes the workshop and hands it in; gives how many notes came to the planners. */
async function handIn({ console, text, title }: Room): Promise<number> {
  await console.getByRole('button', { name: text('room:console.finish'), exact: true }).click();
  await console.getByRole('link', { name: text('room:console.record') }).click();
  await console.getByRole('link', { name: text('workshops:handIn.open_other') }).click();
  await expect(console.getByRole('heading', { level: 1, name: text('workshops:handIn.title') })).toBeVisible();
  await console.locator('select[name^="place-"]').first().selectOption({ index: 1 });
  await console.locator('form[method=post] button.ds-button').last().click();
  await expect(console).toHaveURL(/referat\?levert=\d+/);
  await expect(console.getByText(text('workshops:record.handedInText'))).toBeVisible();
  return lookUp<number>(
    `SELECT count(*) FROM Input i JOIN Note n ON n.inputId = i.id JOIN Workshop w ON w.id = n.workshopId WHERE w.title = ?`,
    title,
  );
}

const stepsOf = (language: Language, file: string): Record<string, string> => {
  const { steps } = JSON.parse(readFileSync(`app/workshops/methods/standard/${file}.${language}.json`, 'utf8')) as {
    steps: { key: string; title: string }[];
  };
  return Object.fromEntries(steps.map(({ key, title }) => [key, title.replaceAll('{år}', '2038')]));
};

test('nb › a whole IGP', async ({ browser }) => {
  const room = await open(browser, 'nb', 'igp');
  const { text, console, wall, people } = room;
  const steps = stepsOf('nb', 'igp');
  const [first, second, third] = people as [Page, Page, Page];

  await next(room, steps.skriv!);
  for (const [index, person] of people.entries()) await write(room, person, `Tanke ${index + 1}`);
  await write(room, first, 'Buss hver time');
  // What one writes alone stays with oneself: not on the wall, not at the table, not on the console's board.
  for (const page of [wall, third]) await expect(page.getByText('Buss hver time')).toHaveCount(0);
  await expect(console.locator('.console-board').getByText('Buss hver time')).toHaveCount(0);
  await expect(wall.getByText('9', { exact: true })).toBeVisible();
  // Written without a line, it is there when the line is back.
  await room.contexts[3]!.setOffline(true);
  await write(room, second, 'Skrevet uten nett');
  await room.contexts[3]!.setOffline(false);

  await next(room, steps.runde!);
  await expect(console.getByText(text('room:console.notes_other', { count: 10 }))).toBeVisible();
  // One at a time: whoever's turn it is puts one note on the table, and the turn goes on.
  const inTurn = people.find((_, index) => index === 0)!;
  await expect(inTurn.getByText(text('room:device.yourTurn'))).toBeVisible();
  await inTurn.getByRole('button', { name: /^Legg på bordet ?: Tanke 1$/ }).click();
  await expect(third.locator('.board').getByText('Tanke 1')).toBeVisible();
  await expect(third.getByText(text('room:device.yourTurn'))).toBeVisible();
  const shareAll = console.getByRole('button', { name: new RegExp(`^${text('room:console.shareAll')}`) });
  for (const left of [1, 0]) {
    await shareAll.first().click();
    await expect(shareAll).toHaveCount(left);
  }

  await next(room, steps.samtale!);
  // The table merges what says the same, names it, and chooses it for the plenary.
  await first.getByRole('checkbox', { name: 'Tanke 1', exact: true }).check();
  await first.getByRole('checkbox', { name: 'Buss hver time', exact: true }).check();
  await first.getByLabel(text('room:board.clusterName')).fill('Kollektivt');
  await first.getByRole('button', { name: text('room:board.merge'), exact: true }).click();
  await expect(third.locator('.board').getByText('Kollektivt').first()).toBeVisible();
  await expect(second.getByText('Kollektivt')).toHaveCount(0);
  await first.getByRole('button', { name: new RegExp(`^${text('room:board.bringOn')} ?: Kollektivt`) }).click();

  await next(room, steps.plenum!);
  await expect(wall.getByText('Kollektivt').first()).toBeVisible();
  // The table chose, so what it did not choose is not in the plenary; the other table chose nothing: all of it is.
  await expect(wall.getByText('Tanke 3')).toHaveCount(0);
  await expect(wall.getByText('Tanke 2')).toBeVisible();
  await console.getByRole('checkbox', { name: 'Kollektivt', exact: true }).check();
  await console.getByRole('checkbox', { name: 'Tanke 2', exact: true }).check();
  await console.getByLabel(text('room:board.clusterName')).fill('Komme seg fram');
  await console.getByRole('button', { name: text('room:board.merge'), exact: true }).click();
  await expect(wall.getByText('Komme seg fram').first()).toBeVisible();

  await next(room, steps.prikkar!);
  for (const person of people.slice(0, 3)) {
    await person.getByRole('button', { name: new RegExp(`^${text('room:board.giveDot')} ?: Komme seg fram`) }).click();
    await expect(person.getByText(text('room:device.dotsLeft_other', { count: 2 }))).toBeVisible();
  }
  await next(room, steps.oppsummering!);
  await expect(wall.getByText(/3 prikker/).first()).toBeVisible();

  // Every note that was written is an input, also those that no table chose.
  expect(await handIn(room)).toBe(10);
  await expect(console.getByRole('heading', { name: /Komme seg fram \(3 prikker\)/ })).toBeVisible();
  await expect(console.getByText('Skrevet uten nett')).toBeVisible();
  for (const context of room.contexts) await context.close();
});

test('nn › a whole back-casting', async ({ browser }) => {
  const room = await open(browser, 'nn', 'backCasting');
  const { text, console, wall, people } = room;
  const steps = stepsOf('nn', 'back-casting');
  await next(room, steps.innleiing!);
  await next(room, steps['q1-skriv']!);
  for (const [index, person] of people.entries()) await write(room, person, `I 2038 ser vi ${index + 1}`);
  await next(room, steps['q1-runde']!);
  await next(room, steps['q2-skriv']!);
  // What was not reached in the round is on the table now.
  for (const [index, person] of people.entries()) await write(room, person, `Hindring ${index + 1}`);
  await next(room, steps['q2-runde']!);
  await next(room, steps.q3!);
  for (const person of people.slice(0, 2)) await write(room, person, 'Tilsett ein skysskoordinator');
  await expect(people[0]!.locator('.timeline')).toBeVisible();
  await next(room, steps.plenum!);
  await expect(wall.locator('.timeline .card')).toHaveCount(18);
  // Everything is undone again.
  await console.getByRole('checkbox', { name: 'Hindring 1', exact: true }).check();
  await console.getByRole('checkbox', { name: 'Hindring 2', exact: true }).check();
  await console.getByLabel(text('room:board.clusterName')).fill('Det same');
  await console.getByRole('button', { name: text('room:board.merge'), exact: true }).click();
  await expect(wall.getByText('Det same').first()).toBeVisible();
  await console
    .locator('.console-board')
    .getByRole('button', { name: text('room:board.undo') })
    .click();
  await expect(wall.getByText('Det same')).toHaveCount(0);
  await next(room, steps.oppsummering!);
  expect(await handIn(room)).toBe(18);
  // Answers lean to what their question asks for.
  const leaning = (like: string) =>
    lookUp(
      `SELECT group_concat(DISTINCT i.leansTo) FROM Input i JOIN Note n ON n.inputId = i.id
         JOIN Workshop w ON w.id = n.workshopId WHERE w.title = ? AND i.text LIKE ?`,
      room.title,
      like,
    );
  expect([leaning('I 2038%'), leaning('Hindring%'), leaning('Tilsett%')]).toEqual(['goal', 'strategy', 'measure']);
  for (const context of room.contexts) await context.close();
});
