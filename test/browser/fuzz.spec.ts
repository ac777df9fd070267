import { expect, request as requests, test, type APIRequestContext } from '@playwright/test';
import fc from 'fast-check';
import { addresses, exampleOf } from './addresses';
import { startOwnServer } from './own-server';
import { signInByRequest } from './world';

/**
 * Every form of every address is sent generated bad input, by everybody who may open it: no answer is a server error,
 * and none tells of the inside. On a server of its own, which is in a sorry state afterwards. The run is repeatable:
 * FUZZ_SEED; FUZZ_INPUTS says how many inputs are sent in all.
 */
const total = Number(process.env.FUZZ_INPUTS ?? 2_000);
const seed = Number(process.env.FUZZ_SEED ?? 20270328);
// Who deletes and deactivates comes last.
const visitors = ['anonymous', 'siri', 'gunnvor', 'marit', 'admin'];
// A kept connection that the server closes for being idle looks like a request that it dropped.
const oneConnectionEach = { Connection: 'close' };
// A stream of events never ends.
const tried = addresses.filter((address) => !address.endsWith('/direkte'));
const share = Math.ceil(total / (visitors.length * tried.length));

const nasty = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  '%00',
  '../../etc/passwd',
  "' OR 1=1 --",
  '"; DROP TABLE Input; --',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'toString',
  '-1',
  '1e309',
  'NaN',
  '99999999999999999999',
  'true',
  'on',
  '[]',
  '{"$gt":""}',
  '2027-02-30',
  '0000-00-00',
  '9999-12-31',
  'a@b',
  'a@example.no\r\nBcc: b@example.no',
  '\ud800',
  '\u202e\u200b',
  'æøå'.repeat(4_000),
  '0'.repeat(200),
  'MATCH * NEAR " AND',
);
const value = fc.oneof(
  { weight: 3, arbitrary: nasty },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.integer().map(String) },
  { weight: 1, arbitrary: fc.double().map(String) },
  { weight: 1, arbitrary: fc.uuid() },
);

/** What is done to a form before it is sent: fields left out, given several times, filled with anything. */
const mutation = fc.record({
  values: fc.array(value, { minLength: 40, maxLength: 40 }),
  keep: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 40, maxLength: 40 }),
  twice: fc.nat(39),
  added: fc.dictionary(fc.string({ unit: 'binary', maxLength: 12 }), value, { maxKeys: 2 }),
  query: fc.option(value, { freq: 4 }),
});

// One after another: they share the server.
test.describe.configure({ mode: 'default' });

let base = '';
let stop: () => Promise<void>;
test.beforeAll(async () => {
  ({ base, stop } = await startOwnServer(1));
});
test.afterAll(() => stop());

interface FormField {
  name: string;
  value: string;
}

/** The forms of a page as far as their fields' names and values go. */
function formsIn(html: string): FormField[][] {
  return [...html.matchAll(/<form\b[^]*?<\/form>/g)].map(([form]) =>
    [...form.matchAll(/<(?:input|textarea|select|button)\b[^>]*>/g)].flatMap(([tag]) => {
      const name = /\bname="([^"]*)"/.exec(tag)?.[1];
      return name ? [{ name, value: /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '' }] : [];
    }),
  );
}

for (const [turn, visitor] of visitors.entries()) {
  test(`generated bad input from ${visitor} is no server error anywhere`, async () => {
    test.setTimeout(1_200_000);
    for (const [place, address] of tried.entries()) {
      const context = await requests.newContext({ baseURL: base, extraHTTPHeaders: oneConnectionEach });
      if (visitor !== 'anonymous') await signInByRequest(context, visitor);
      await throwAt(context, address, seed + turn * 1_000 + place);
      await context.dispose();
    }
  });
}

async function throwAt(context: APIRequestContext, address: string, ownSeed: number): Promise<void> {
  const path = exampleOf(address);
  const page = await context.get(path, { maxRedirects: 0 });
  expect(page.status(), `GET ${address}`).toBeLessThan(500);
  const isPage = page.headers()['content-type']?.includes('text/html');
  const forms = isPage ? formsIn(await page.text()) : [];
  if (forms.length === 0)
    forms.push([
      { name: 'intent', value: 'save' },
      { name: 'revision', value: '1' },
    ]);
  const mutations = fc.sample(mutation, { numRuns: share, seed: ownSeed });
  for (const [index, { values, keep, twice, added, query }] of mutations.entries()) {
    const form = forms[index % forms.length]!;
    const body = new URLSearchParams();
    for (const [at, field] of form.entries()) {
      // Half of the fields as the page gave them, so that the input gets past the first check.
      if (keep[at % 40]! > 0.95) continue;
      body.append(field.name, keep[at % 40]! > 0.45 ? field.value : values[at % 40]!);
    }
    const again = form[twice % form.length];
    if (again && index % 5 === 0) body.append(again.name, values[0]!);
    for (const [name, more] of Object.entries(added)) body.append(name, more);
    const target =
      query === null ? path : `${path}?${new URLSearchParams({ del: query, q: query, side: query, page: query })}`;
    const posts = index % 4 !== 3;
    const answer = posts
      ? await context.post(target, {
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          data: body.toString(),
          maxRedirects: 0,
        })
      : await context.get(target, { maxRedirects: 0 });
    const what = `${posts ? 'POST' : 'GET'} ${target.slice(0, 300)} ${body.toString().slice(0, 600)}`;
    expect(answer.status(), what).toBeLessThan(500);
    if (answer.status() >= 400) {
      expect(await answer.text(), what).not.toMatch(/SQLITE|PrismaClient|node_modules|\.server\.ts/);
    }
  }
}
