import { request as send, type IncomingMessage } from 'node:http';
import { expect, request as requests, test } from '@playwright/test';
import { healthPlan, lookUp, signInByRequest } from './world';

/** Whatever is sent, the answer is 2xx, 3xx or 4xx, soon, and has a content security policy. */

interface Odd {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** Sends a request just as it is; clients made for honest use would put it right first. */
function sendRaw(base: string, { method = 'GET', path, headers = {}, body }: Odd, cookie?: string) {
  const { hostname, port } = new URL(base);
  return new Promise<IncomingMessage>((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    const all = { ...length, ...(cookie ? { Cookie: cookie } : {}), ...headers };
    const asked = send({ hostname, port, method, path, headers: all, timeout: 10_000, agent: false }, (answer) => {
      answer.resume().once('end', () => resolve(answer));
      answer.once('error', reject);
    });
    asked.once('timeout', () => asked.destroy(new Error(`no answer: ${method} ${path.slice(0, 100)}`)));
    asked.once('error', reject);
    asked.end(body);
  });
}

const oddAddresses = (plan: string): string[] => [
  'http://evil.example/',
  '//evil.example/plan',
  '/%',
  '/plan/%ff',
  '/plan/%E0%A4%A',
  `${plan}%00`,
  `${plan}/del/%00`,
  `${plan}/del/${'a'.repeat(6_000)}`,
  `${plan}?side=-1`,
  `${plan}?side=NaN`,
  `${plan}?side=1e300`,
  `${plan}?side=99999999999`,
  `${plan}?side=2&side=3`,
  `${plan}/sok?q=%ff%00`,
  `${plan}/sok?q=%ED%A0%80`,
  `${plan}/sok?q[]=a&q=b`,
  `${plan}/sok?q=${'a%20'.repeat(1_500)}`,
  `${plan}/merknad?del=%00&avsnitt=%00&element=%00`,
  `${plan}.data?_routes=nope`,
  '/bilde/../../etc/passwd',
  '/bilde/%2e%2e',
  '/kvittering/%00/%00',
  `/min-merknad/${'x'.repeat(5_000)}/y`,
  '/logg-inn?next=%00',
  '/logg-inn?next=//evil.example',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/assets/%ff',
];

const urlencoded = { 'Content-Type': 'application/x-www-form-urlencoded' };
const oddBodies: Omit<Odd, 'path'>[] = [
  { headers: urlencoded, body: '' },
  { headers: urlencoded, body: 'text[]=a&text=b&text[0][0]=c&key[]=1&email[]=a&password[]=b&language[]=nn' },
  { headers: urlencoded, body: 'points[99999999].text=x' },
  { headers: urlencoded, body: 'a[0].b[9999999].c=x&sections[1e9].level=1&roles[88888888]=planner' },
  { headers: urlencoded, body: '__proto__.a=1&constructor.prototype.b=2&__proto__[0]=3' },
  { headers: urlencoded, body: 'revision=99999999999&intent=save&page=NaN' },
  { headers: urlencoded, body: 'intent[]=toString&intent=__proto__&revision=-1' },
  { headers: urlencoded, body: 'text=%00%ff%ED%A0%80&email=%00&password=%00&key=%00' },
  { headers: urlencoded, body: 'a=&'.repeat(200_000) },
  { headers: urlencoded, body: 'text=a&'.repeat(140_000) },
  { headers: urlencoded, body: `text=${'a'.repeat(10_000_000)}` },
  { headers: { 'Content-Type': 'application/json' }, body: '{"text":"x"}' },
  { headers: { 'Content-Type': 'multipart/form-data' }, body: 'x' },
  { headers: { 'Content-Type': 'multipart/form-data; boundary=b' }, body: '--b\r\nContent-Disposition: form-data; na' },
  {
    headers: { 'Content-Type': 'multipart/form-data; boundary=b' },
    body: '--b\r\nContent-Disposition: form-data; name="text"; filename="a.txt"\r\n\r\nfil\r\n--b--\r\n',
  },
  { body: 'no type at all' },
];

const oddMethods = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'HEAD'];

async function expectAnswer(base: string, odd: Odd, cookie?: string): Promise<void> {
  const answer = await sendRaw(base, odd, cookie).catch((error: NodeJS.ErrnoException) => {
    // The server may close the connection on what is far too large before all of it is sent.
    if (error.code === 'EPIPE' || error.code === 'ECONNRESET') return null;
    throw error;
  });
  if (!answer) return expect(Buffer.byteLength(odd.body ?? '')).toBeGreaterThan(1024 * 1024);
  const what = `${odd.method ?? 'GET'} ${odd.path.slice(0, 120)} ${String(odd.body ?? '').slice(0, 80)}`;
  expect(answer.statusCode, what).toBeLessThan(500);
  expect(answer.headers['content-security-policy'], what).toContain("default-src 'none'");
  expect(answer.headers['x-content-type-options'], what).toBe('nosniff');
}

const plan = `/plan/${healthPlan}`;
const hearing = `/arbeid${plan}/periode`;

test('odd addresses', async ({ baseURL }) => {
  for (const path of oddAddresses(plan)) await expectAnswer(baseURL!, { path });
  for (const host of ['', 'a b', '[', 'x/y', 'user@x', 'x:99999']) {
    await expectAnswer(baseURL!, { path: '/', headers: { Host: host } });
  }
});

for (const path of [
  '/',
  plan,
  `${plan}/merknad`,
  '/logg-inn',
  '/logg-ut',
  '/sprak',
  '/finst-ikkje',
  '/min-merknad/a/b',
  '/arbeid/import',
]) {
  test(`odd bodies and methods, for everybody: ${path}`, async ({ baseURL }) => {
    for (const odd of oddBodies) await expectAnswer(baseURL!, { method: 'POST', path, ...odd });
    for (const odd of oddBodies) await expectAnswer(baseURL!, { method: 'POST', path: `${path}.data`, ...odd });
    for (const method of oddMethods) await expectAnswer(baseURL!, { method, path });
    await expectAnswer(baseURL!, { method: 'GET', path, ...oddBodies[1] });
  });
}

for (const [who, paths] of [
  [
    'marit',
    [
      `/arbeid${plan}`,
      `${hearing}/ny`,
      `${hearing}/1`,
      `${hearing}/1/merknader`,
      `${hearing}/1/tema`,
      `${hearing}/1/rad/ny`,
      `${hearing}/1/mote/ny`,
      `${hearing}/1/mote/for-inn`,
      '/arbeid/import',
      '/arbeid/import/finst-ikkje',
    ],
  ],
  ['admin', ['/arbeid/folk', '/arbeid/folk/finst-ikkje', '/arbeid/kommune']],
] as const) {
  for (const path of paths) {
    test(`odd bodies, for those who work here: ${path}`, async ({ baseURL }) => {
      const context = await requests.newContext({ baseURL: baseURL! });
      await signInByRequest(context, who);
      const cookie = (await context.storageState()).cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
      await context.dispose();
      for (const odd of oddBodies) await expectAnswer(baseURL!, { method: 'POST', path, ...odd }, cookie);
      for (const number of ['-1', 'NaN', '1e300', '99999999999', '%00']) {
        await expectAnswer(baseURL!, { path: `${hearing}/${number}` }, cookie);
        await expectAnswer(baseURL!, { path: `${hearing}/${number}/merknader?page=${number}&q=%00` }, cookie);
      }
    });
  }
}

test('an account with a council that is none, and the same role twice', async ({ baseURL }) => {
  const context = await requests.newContext({ baseURL: baseURL! });
  await signInByRequest(context, 'admin');
  const council = lookUp("SELECT id FROM Council WHERE kind = 'elders'");
  for (const roles of ['councilMember:none', `councilMember:${council}`]) {
    const body = new URLSearchParams({ name: 'Odd', email: `odd-${roles.length}@example.no`, languageForm: 'nn' });
    body.append('roles', roles);
    body.append('roles', roles);
    const answer = await context.post('/arbeid/folk', { headers: urlencoded, data: body.toString() });
    expect(answer.status()).toBeLessThan(500);
  }
  await context.dispose();
});
