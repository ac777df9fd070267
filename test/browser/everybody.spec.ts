import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type BrowserContextOptions, type Locator, type Page } from '@playwright/test';
import { receivedMail } from './received-mail';
import { textsOf } from './texts';
import { healthPlan, lookUp } from './world';

/**
 * Every journey of a resident, each in the ways in which people use a page: with a thumb, the keys alone, no scripts,
 * large letters, a poor line, colours of one's own. What is particular to a form is in its own file.
 */

const text = textsOf('nn');
const section = 'mal-strategiar-og-tiltak-for-trygg-heime';
const sectionAddress = `/plan/${healthPlan}/del/${section}`;

/** How somebody uses a page. */
interface Hand {
  press: (target: Locator) => Promise<void>;
  write: (target: Locator, words: string) => Promise<void>;
  tick: (target: Locator) => Promise<void>;
}

const mouse: Hand = {
  press: (target) => target.click(),
  write: (target, words) => target.fill(words),
  tick: (target) => target.check(),
};

const thumb: Hand = {
  press: (target) => target.tap(),
  write: async (target, words) => {
    await target.tap();
    await target.fill(words);
  },
  tick: (target) => target.tap(),
};

/** Reaches everything by Tab, as somebody who cannot point. */
const keys = (page: Page): Hand => {
  const reach = async (target: Locator) => {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < 250; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`not reached by Tab: ${target}`);
  };
  return {
    press: async (target) => {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    write: async (target, words) => {
      await reach(target);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(words);
    },
    tick: async (target) => {
      await reach(target);
      await page.keyboard.press('Space');
    },
  };
};

/** Letters alone: digits in a row may look like somebody's telephone number. */
const unique = (said: string) =>
  `${said} ${crypto.randomUUID().replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`;
const times = (said: string) => lookUp<number>('SELECT count(*) FROM Input WHERE text = ?', said);
const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const button = (page: Page | Locator, key: string) => page.getByRole('button', { name: text(key), exact: true });
const summary = (page: Page, key: string) => page.locator('summary', { hasText: text(key) });
const linkIn = (mail: string, part: string) => new RegExp(`https?://[^\\s/]+(/\\S*${part}\\S*)`).exec(mail)![1]!;

interface Scene {
  page: Page;
  hand: Hand;
  /** Looked at on every page of the journey. */
  look: () => Promise<void>;
}

/** Read a section, remark on it, correct it, lose the link and get a new one, and take it back. */
async function remarkAndAfter({ page, hand, look }: Scene): Promise<void> {
  const said = unique('Det bør vere benkar langs vegen, så ein kan kvile.');
  const email = `kari-${crypto.randomUUID().slice(0, 8)}@example.no`;
  await page.goto(sectionAddress);
  await look();
  await hand.press(page.getByRole('link', { name: text('reading:waysIn.remarkSection') }));
  await heading(page, text('submissions:comment.title'));
  await look();
  await hand.write(page.getByLabel(text('submissions:comment.text')), said);
  await hand.write(page.getByLabel(text('submissions:who.email')), email);
  await hand.press(button(page, 'submissions:comment.send'));
  await heading(page, text('submissions:receipt.title'));
  await look();
  expect(times(said)).toBe(1);

  await hand.press(page.getByRole('link', { name: text('submissions:receipt.open') }));
  await heading(page, text('submissions:own.title'));
  await look();
  await hand.press(summary(page, 'submissions:own.correct'));
  await hand.write(page.getByLabel(text('submissions:comment.text')), `${said} Og lys.`);
  await hand.press(button(page, 'submissions:own.save'));
  await expect(page.getByText(text('submissions:own.corrected'))).toBeVisible();
  expect(times(`${said} Og lys.`)).toBe(1);

  await page.goto('/mista-lenke');
  await look();
  await hand.write(page.getByLabel(text('submissions:lost.email')), email);
  await hand.press(button(page, 'submissions:lost.send'));
  await heading(page, text('submissions:lost.sentTitle'));
  const mail = await receivedMail(email, text('submissions:mail.newLink.subject'));
  await page.goto(linkIn(mail.text, 'min-merknad'));
  await hand.press(summary(page, 'submissions:own.withdraw'));
  await hand.tick(page.getByLabel(text('submissions:own.confirm')));
  await hand.press(button(page, 'submissions:own.withdrawButton'));
  await expect(page.getByText(text('submissions:own.withdrawn'))).toBeVisible();
}

/** A statement of two points. */
async function statement({ page, hand, look }: Scene): Promise<void> {
  const [first, second] = [unique('Vi treng fleire turvegar.'), unique('Planen er for lang.')];
  const point = (number: number) =>
    page.getByRole('group', { name: new RegExp(`^${text('submissions:statement.point')} ${number}$`) });
  await page.goto(`/plan/${healthPlan}/uttale?del=${section}`);
  await look();
  await hand.write(point(1).getByLabel(text('submissions:statement.text')), first);
  await hand.press(button(page, 'submissions:statement.add'));
  await hand.write(point(2).getByLabel(text('submissions:statement.text')), second);
  await hand.press(button(page, 'submissions:statement.send').last());
  await heading(page, text('submissions:receipt.title'));
  expect([times(first), times(second)]).toEqual([1, 1]);
}

/** Agree with what somebody said, and follow the plan. */
async function agreeAndFollow({ page, hand, look }: Scene): Promise<void> {
  const email = `ola-${crypto.randomUUID().slice(0, 8)}@example.no`;
  await page.goto(`${sectionAddress}#merknader`);
  const input = page.locator('article.input', { has: page.locator('form.support') }).first();
  const before = Number((await input.locator('.support-count').textContent())?.match(/\d+/)?.[0] ?? 0);
  await hand.press(input.getByRole('button').first());
  await expect
    .poll(async () => Number((await input.locator('.support-count').textContent())?.match(/\d+/)?.[0]))
    .toBeGreaterThan(before);

  await page.goto(`/plan/${healthPlan}/folg`);
  await look();
  await hand.write(page.getByLabel(text('messages:follow.email')), email);
  await hand.press(button(page, 'messages:follow.send'));
  await heading(page, text('messages:follow.sentTitle'));
  await page.goto(linkIn((await receivedMail(email)).text, 'folg/'));
  await look();
  await hand.press(button(page, 'messages:following.confirmButton'));
  await heading(page, text('messages:following.activeTitle'));
}

const nothingSticksOut = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

const axeFindsNothing = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

interface Way {
  options: BrowserContextOptions;
  hand: (page: Page) => Hand;
  look: (page: Page) => Promise<void>;
}

const ways: Record<string, Way> = {
  'with a thumb, at 320 pixels': {
    options: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
    hand: () => thumb,
    look: nothingSticksOut,
  },
  'by the keys alone': { options: {}, hand: keys, look: () => Promise.resolve() },
  'without JavaScript': {
    options: { javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
    hand: () => mouse,
    look: nothingSticksOut,
  },
  // 1280 pixels at 200 per cent.
  'at 200 per cent': {
    options: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
    hand: () => mouse,
    look: nothingSticksOut,
  },
  'in forced colours': { options: { forcedColors: 'active' }, hand: () => mouse, look: axeFindsNothing },
};

for (const [way, { options, hand, look }] of Object.entries(ways)) {
  test.describe(way, () => {
    test.use(options);
    const scene = (page: Page): Scene => ({ page, hand: hand(page), look: () => look(page) });
    test('a remark, and all that comes after it', ({ page }) => remarkAndAfter(scene(page)));
    test('a statement', ({ page }) => statement(scene(page)));
    test('agreeing and following', ({ page }) => agreeAndFollow(scene(page)));
  });
}

test('over a slow line that drops, nothing is lost and nothing comes twice: a remark and its correction', async ({
  page,
}) => {
  const said = unique('Bussen går for sjeldan.');
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  const slow = { offline: false, latency: 300, downloadThroughput: 50_000, uploadThroughput: 20_000 };
  await line.send('Network.emulateNetworkConditions', slow);
  /** The first time the line is cut before the server has it, the second time before its answer is here. */
  const sendOverDrops = async (press: () => Promise<void>, afterBoth: () => void) => {
    for (const arrives of [false, true]) {
      await page.route('**/*', async (route) => {
        if (route.request().method() !== 'POST') return route.fallback();
        if (arrives) await route.fetch({ maxRedirects: 0 });
        await route.abort('connectionreset');
      });
      await press();
      await expect(page.getByRole('alert')).toHaveText(text('submissions:keep.offline'));
      await page.unroute('**/*');
    }
    afterBoth();
    await press();
  };
  await page.goto(`/plan/${healthPlan}/merknad?del=${section}`);
  await page.getByLabel(text('submissions:comment.text')).fill(said);
  await sendOverDrops(
    () => button(page, 'submissions:comment.send').click(),
    () => expect(times(said)).toBe(1),
  );
  await heading(page, text('submissions:receipt.title'));
  expect(times(said)).toBe(1);

  await page.getByRole('link', { name: text('submissions:receipt.open') }).click();
  await summary(page, 'submissions:own.correct').click();
  await page.getByLabel(text('submissions:comment.text')).fill(`${said} Særleg om kvelden.`);
  await sendOverDrops(
    () => button(page, 'submissions:own.save').click(),
    () => expect(times(`${said} Særleg om kvelden.`)).toBe(1),
  );
  await expect(page.getByText(text('submissions:own.corrected'))).toBeVisible();
  expect(times(`${said} Særleg om kvelden.`)).toBe(1);
});
