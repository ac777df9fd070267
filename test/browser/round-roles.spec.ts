import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, request as requests, test, type APIRequestContext } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import {
  roundDeeds,
  roundRoles,
  roundRules,
  roundStages,
  type RoundDeed,
  type RoundRole,
} from '../../app/councils/round-rules';
import { givePdf } from '../give-files';
import { saidIn } from '../said-in-round';
import { endsStage, said, type GivenRound, type GivenRounds } from './round-roles';
import { dataDir } from './world';

/**
 * The table of councils/round-rules.ts, row by row from outside: at every stage everybody tries every deed through every
 * door there is. A deed, a role or a stage that is added to the table and not here does not compile, and fails.
 */
const port = Number(process.env.TEST_PORT ?? 4210) + 2;
const base = `http://localhost:${port}`;
const folder = `${dataDir}-roles`;

test.describe.configure({ mode: 'default' });

let server: ChildProcess;
let given: GivenRounds;
test.beforeAll(async () => {
  test.setTimeout(90_000);
  server = spawn(process.execPath, ['--import', 'tsx', 'test/browser/round-roles-server.ts'], {
    env: { ...process.env, DATA_DIR: folder, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ready = () =>
    fetch(`${base}/readyz`).then(
      ({ status }) => status,
      () => 0,
    );
  await expect.poll(ready, { timeout: 90_000 }).toBe(200);
  given = JSON.parse(readFileSync(path.join(folder, 'rounds.json'), 'utf8')) as GivenRounds;
});
test.afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
});

/** A door: an address at which the deed is done or seen, and the words by which one knows that it was. */
interface Door {
  get?: (round: GivenRound) => string;
  post?: (round: GivenRound) => string;
  form?: (round: GivenRound) => Record<string, string>;
  file?: { name: string; mimeType: string; buffer: Buffer };
  /** What the page says when the deed is allowed; without it the status decides. */
  shows?: string;
}

const member = (rest: string) => (round: GivenRound) => `/rad/${round.id}${rest}`;
const staff = (rest: string) => (round: GivenRound) => `/arbeid/rad/${round.council}/runde/${round.id}${rest}`;
const party = (round: GivenRound) => `/arbeid/plan/${round.plan}/periode/1/instans/${round.party}`;
const invitation = (round: GivenRound) => `/arbeid/plan/${round.plan}/periode/1/instans/invitasjon`;
const press = (intent: string): Door => ({ post: staff(''), form: () => ({ intent }) });
const question = 'Sett frå dei unge: Kva er viktigast i planen?';

/** By deed every door there is. What one sees of oneself is in `own`. */
const doors: Record<RoundDeed, readonly Door[]> = {
  seeQuestions: [
    { get: member(''), shows: question },
    { get: staff(''), shows: question },
    { get: party, shows: question },
  ],
  seeStage: [{ get: member('/puls') }, { get: staff('') }, { get: party }],
  answer: [{ post: member('/sporsmal/2'), form: () => ({ text: 'Eit svar til', to: 'next' }) }],
  seeOwnAnswers: [{ get: member('/sporsmal/1') }],
  seeAllAnswers: [
    { get: member('/felles'), shows: saidIn.member },
    { get: staff('/sporsmal/1'), shows: saidIn.member },
  ],
  seeCommonText: [
    { get: member('/felles'), shows: saidIn.together },
    { get: staff('/sporsmal/1'), shows: saidIn.together },
    { get: staff('/vedtak'), shows: saidIn.together },
  ],
  helpMembers: [press('code'), { get: staff('/medlemmer') }, { get: staff('/papir') }],
  openThinking: [press('think')],
  openTogether: [press('together')],
  edit: [
    { post: staff('/sporsmal/1'), form: () => ({ intent: 'dissent', kind: 'dissent', name: 'Ida', text: 'Anna syn' }) },
  ],
  adopt: [{ post: member('/vedtak'), form: ({ id }) => ({ confirmed: 'yes', revision: revisionOf(id) }) }],
  attachMinutes: [
    {
      post: staff('/vedtak'),
      form: () => ({ intent: 'minutes' }),
      file: { name: 'protokoll.pdf', mimeType: 'application/pdf', buffer: givePdf('Protokoll') },
    },
  ],
  submit: [press('submit')],
  declareNothing: [{ post: member(''), form: () => ({ intent: 'nothing' }) }, press('nothing')],
  seeStatement: [{ get: member('/kopi.pdf') }, { get: staff('/uttale'), shows: saidIn.together }],
  seeAnswersBack: [
    { get: member(''), shows: said.answer },
    { get: staff(''), shows: said.answer },
    { get: party, shows: said.answer },
  ],
  remind: [
    {
      post: invitation,
      form: (round) => ({
        kind: 'reminder',
        parties: round.party,
        way: 'mail',
        'subject-nn': 'Hugs høyringa',
        'text-nn': 'Fristen er snart ute.',
      }),
    },
  ],
  sendAnswersBack: [{ post: party, form: () => ({ intent: 'return' }) }],
};

/** What a member sees of themselves and of nobody else, where the door is the same for all. */
const own: Partial<Record<RoundDeed, Partial<Record<RoundRole, string>>>> = {
  seeOwnAnswers: { member: saidIn.member, leader: saidIn.leader },
};

type Person = (round: GivenRound) => Promise<APIRequestContext>;

/** Who is in each role. A stranger is anybody without one: each of them is refused. */
const people: Record<RoundRole, readonly (readonly [string, Person])[]> = {
  stranger: [
    ['somebody', () => visit()],
    ['another council’s secretary', () => signedIn(given.otherSecretary)],
    [
      'another council’s leader with their own cookie',
      async (round) => withCookie(round, (await cookieOf(given.otherMember)).value),
    ],
    ['somebody who guesses a cookie', (round) => withCookie(round, 'A'.repeat(43))],
  ],
  member: [['a member', async (round) => withCookie(round, (await cookieOf(round.member)).value)]],
  leader: [['the leader', async (round) => withCookie(round, (await cookieOf(round.leader)).value)]],
  secretary: [['the secretary', () => signedIn(given.secretary)]],
  planner: [['a planner', () => signedIn(given.planner)]],
};

const visit = (headers: Record<string, string> = {}) =>
  requests.newContext({ baseURL: base, extraHTTPHeaders: headers });

const accounts = new Map<string, Promise<APIRequestContext>>();
function signedIn(email: string): Promise<APIRequestContext> {
  const signIn = async () => {
    const request = await visit();
    const answer = await request.post('/logg-inn', { form: { email, password: given.password }, maxRedirects: 0 });
    if (![302, 303].includes(answer.status())) throw new Error(`sign-in of ${email}: ${answer.status()}`);
    return request;
  };
  const known = accounts.get(email) ?? signIn();
  accounts.set(email, known);
  return known;
}

const cookies = new Map<string, Promise<{ value: string }>>();
function cookieOf(secret: string): Promise<{ value: string }> {
  const come = async () => {
    const request = await visit();
    await request.post(`/rad/inn/${secret}`, { form: { a: '' }, maxRedirects: 0 });
    const { cookies: got } = await request.storageState();
    await request.dispose();
    return { value: got.find(({ name }) => name === 'member')!.value };
  };
  const known = cookies.get(secret) ?? come();
  cookies.set(secret, known);
  return known;
}

/** The cookie sent to all addresses, as somebody would who tries. */
const withCookie = (_: GivenRound, value: string) => visit({ Cookie: `member=${value}` });

function revisionOf(id: string): string {
  const db = new Sqlite(path.join(folder, 'samrad.db'), { readonly: true });
  try {
    return String(db.prepare('SELECT revision FROM CouncilRound WHERE id = ?').pluck().get(id));
  } finally {
    db.close();
  }
}

interface Tried {
  opened: boolean;
  status: number;
  body: string;
}

async function knock(request: APIRequestContext, door: Door, round: GivenRound, shows?: string): Promise<Tried> {
  const options = { maxRedirects: 0 };
  const fields = door.form?.(round) ?? {};
  const answer = door.get
    ? await request.get(door.get(round), options)
    : await request.post(
        door.post!(round),
        door.file ? { ...options, multipart: { ...fields, file: door.file } } : { ...options, form: fields },
      );
  const status = answer.status();
  const isPdf = answer.headers()['content-type'] === 'application/pdf';
  const body = isPdf ? '' : await answer.text();
  const words = shows ?? door.shows;
  const done = door.post
    ? status === 303 && !answer.headers()['location']?.startsWith('/logg-inn')
    : status === 200 && (words === undefined || body.includes(words));
  return { opened: done, status, body };
}

const secrets = [saidIn.leader, saidIn.member, saidIn.together, said.answer];

test('the table has a test for every deed, role and stage', () => {
  expect(Object.keys(doors)).toEqual([...roundDeeds]);
  expect(Object.keys(people)).toEqual([...roundRoles]);
  expect(Object.keys(given.shared)).toEqual([...roundStages]);
});

for (const stage of roundStages) {
  test(`${stage}: everybody may do what the table says, through some door, and nothing else through any`, async () => {
    test.setTimeout(90_000);
    for (const role of roundRoles) {
      for (const [name, person] of people[role]) {
        // What ends the stage comes in a round of its own, so the others find it as it was.
        for (const deed of roundDeeds) {
          const allowed = roundRules[stage][role].includes(deed);
          const round = (allowed && given.own[`${stage} ${deed} ${role}`]) || given.shared[stage];
          const request = await person(round);
          const answers: Tried[] = [];
          for (const door of doors[deed]) {
            const answer = await knock(request, door, round, own[deed]?.[role]);
            answers.push(answer);
            if (allowed && endsStage.includes(deed) && answer.opened) break;
          }
          const told = `${stage}: ${name}, ${deed}: ${answers.map(({ status }) => status).join(' ')}`;
          expect
            .soft(
              answers.some(({ opened }) => opened),
              told,
            )
            .toBe(allowed);
          for (const { status, body } of answers) {
            expect.soft(status, told).toBeLessThan(500);
            if (role === 'stranger')
              expect
                .soft(
                  secrets.filter((words) => body.includes(words)),
                  told,
                )
                .toEqual([]);
          }
        }
      }
    }
  });
}

test('links that are guessed, and links of other councils, open nothing', async () => {
  const request = await visit();
  const { shared, otherMember, otherRound } = given;
  for (const secret of ['gjetta', 'A'.repeat(43), shared.thinking.member.slice(0, -1), `${shared.thinking.member}A`]) {
    expect((await request.get(`/rad/inn/${secret}`)).status()).toBe(404);
    expect((await request.post(`/rad/inn/${secret}`, { form: { a: '' } })).status()).toBe(404);
  }
  // The other council's link leads to the other council's round, and its cookie is sent nowhere else.
  const answer = await request.post(`/rad/inn/${otherMember}`, { form: { a: '' }, maxRedirects: 0 });
  expect(answer.headers()['location']).toBe(`/rad/${otherRound}`);
  expect((await request.get(`/rad/${otherRound}`)).status()).toBe(200);
  expect((await request.get(`/rad/${shared.together.id}`)).status()).toBe(404);
  // A secretary who puts their own council into the address of another's round.
  const secretary = await signedIn(given.secretary);
  const astray = `/arbeid/rad/${shared.together.council}/runde/${otherRound}`;
  expect((await secretary.get(astray)).status()).toBe(404);
  expect((await secretary.post(astray, { form: { intent: 'think' } })).status()).toBe(404);
});
