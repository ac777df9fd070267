import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { pairwise, startTestProvider, testClient, testPeople, type TestProvider } from '../../../test/oidc/provider';
import { requestArgs } from '../../../test/request-args';
import { goThroughProvider, type BroughtBack } from '../../../test/oidc/sign-in-through';
import { config, resetConfig } from '~/platform/config.server';
import { loader as begin } from './begin-sign-in';
import { loader as finish } from './finish-sign-in';
import { finishSignIn } from './finish-sign-in.server';
import { endParticipantSession, readParticipant, startParticipantSession } from './participant-sessions.server';
import { loader as providerSignedOut } from './provider-signed-out';

const db = useTestDatabase();
const origin = 'http://samrad.test';
const { kari, ola } = testPeople;

let provider: TestProvider;
let plain: Record<string, string>;
const configured = (more: Record<string, string> = {}) =>
  resetConfig({
    ...plain,
    PUBLIC_URL: origin,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: testClient.clientId,
    OIDC_CLIENT_SECRET: testClient.clientSecret,
    ...more,
  });

let logged = '';
beforeAll(async () => {
  plain = { DATA_DIR: config().dataDir, NODE_ENV: 'test' };
  provider = await startTestProvider({ origin });
});
beforeEach(() => {
  configured();
  logged = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    logged += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => provider.close());

const cookiesOf = (setCookies: string[]) => setCookies.map((cookie) => cookie.split(';')[0]).join('; ');

async function signIn(pid: string, before = '') {
  const { url, cookie } = await goThroughProvider(origin, { who: pid });
  const answer = await finishSignIn(url, `${cookie}; ${before}`);
  if ('problem' in answer) throw new Error(answer.problem);
  return cookiesOf(answer.setCookies.filter((set) => !set.includes('Max-Age=0')));
}

/** The same brought back, with something changed in our own cookie. */
function withCookie({ url, cookie }: BroughtBack, change: Record<string, string>): [string, string] {
  const [name, value = ''] = cookie.split('=');
  const pending = JSON.parse(Buffer.from(value, 'base64url').toString()) as object;
  return [url, `${name}=${Buffer.from(JSON.stringify({ ...pending, ...change })).toString('base64url')}`];
}

/** All that is kept about those who sign in, as it lies in the database. */
const kept = async () => JSON.stringify([await db().participant.findMany(), await db().participantSession.findMany()]);

describe('signing in', () => {
  it('asks as ID-porten wants to be asked', async () => {
    const { asked } = await goThroughProvider(origin, { who: kari.pid });
    expect(Object.fromEntries(asked)).toEqual({
      response_type: 'code',
      client_id: testClient.clientId,
      redirect_uri: `${origin}/id-porten/tilbake`,
      scope: 'openid',
      state: expect.stringMatching(/^[\w-]{43}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge_method: 'S256',
      acr_values: 'idporten-loa-substantial',
      ui_locales: 'nn',
    });
  });

  it('knows the same person again, and another from them', async () => {
    const [first, again, other] = [await signIn(kari.pid), await signIn(kari.pid), await signIn(ola.pid)];
    const [person, same, another] = await Promise.all([first, again, other].map(readParticipant));
    expect(person).not.toBeNull();
    expect(same).toEqual(person);
    expect(another).not.toBeNull();
    expect(another).not.toEqual(person);
  });

  it('keeps and logs neither the identity number nor what the provider calls the person', async () => {
    const cookie = await signIn(kari.pid);
    const everything = (await kept()) + logged;
    expect(everything).not.toContain(kari.pid);
    expect(everything).not.toContain(pairwise(kari.pid, testClient.clientId));
    expect(everything).not.toContain(cookie.replace('participant=', ''));
  });

  it('proves who we are with a key, where one is configured', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const file = path.join(config().dataDir, 'client.pem');
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const asked = await startTestProvider({ origin, publicKey: publicKey.export({ format: 'jwk' }) });
    resetConfig({
      ...plain,
      PUBLIC_URL: origin,
      OIDC_ISSUER: asked.issuer,
      OIDC_CLIENT_ID: testClient.clientId,
      OIDC_CLIENT_KEY_FILE: file,
    });
    await expect(signIn(kari.pid)).resolves.toMatch(/^participant=/);
    await asked.close();
  });
});

describe('is refused', () => {
  const failed = { problem: 'failed', setCookies: [expect.stringContaining('Max-Age=0')] as string[] };

  it.each(['state', 'nonce', 'verifier'])('when the %s is not that of this browser', async (name) => {
    const brought = await goThroughProvider(origin, { who: kari.pid });
    const other = 'x'.repeat(43);
    expect(await finishSignIn(...withCookie(brought, { [name]: other }))).toEqual(failed);
  });

  it('when this browser has not begun it', async () => {
    const { url } = await goThroughProvider(origin, { who: kari.pid });
    expect(await finishSignIn(url, '')).toEqual(failed);
  });

  it('when the code is used a second time', async () => {
    const { url, cookie } = await goThroughProvider(origin, { who: kari.pid });
    expect(await finishSignIn(url, cookie)).not.toHaveProperty('problem');
    expect(await finishSignIn(url, cookie)).toEqual(failed);
  });

  it('when the token names another person than was signed for', async () => {
    const { url, cookie } = await goThroughProvider(origin, { who: kari.pid });
    provider.forge = true;
    expect(await finishSignIn(url, cookie)).toEqual(failed);
    provider.forge = false;
  });

  it('when the level is lower than the one asked for', async () => {
    configured({ OIDC_LEVEL: 'idporten-loa-high' });
    const low = await goThroughProvider(origin, { who: kari.pid, level: 'idporten-loa-substantial' });
    expect(low.asked.get('acr_values')).toBe('idporten-loa-high');
    expect(await finishSignIn(low.url, low.cookie)).toEqual(failed);
    const high = await goThroughProvider(origin, { who: kari.pid, level: 'idporten-loa-high' });
    expect(await finishSignIn(high.url, high.cookie)).not.toHaveProperty('problem');
  });

  it('when the person gives up, and told apart from a provider in trouble', async () => {
    const cancelled = await goThroughProvider(origin, { error: 'access_denied' });
    expect(await finishSignIn(cancelled.url, cancelled.cookie)).toMatchObject({ problem: 'cancelled' });
    const trouble = await goThroughProvider(origin, { error: 'server_error' });
    expect(await finishSignIn(trouble.url, trouble.cookie)).toEqual(failed);
  });

  it('with words, when the provider cannot be reached', async () => {
    configured({ OIDC_ISSUER: 'http://127.0.0.1:9' });
    const answer = await begin(requestArgs({ path: '/id-porten' }));
    expect(answer.headers.get('Location')).toBe('/mine-merknader?feil=failed');
  });
});

describe('where one comes back to', () => {
  it.each([
    ['/plan/helse/uttale?del=a', '/plan/helse/uttale?del=a'],
    ['https://elsewhere.example/', '/mine-merknader'],
    ['//elsewhere.example/', '/mine-merknader'],
    ['/.//elsewhere.example/', '/mine-merknader'],
  ])('asked for %s: %s', async (next, expected) => {
    const { url, cookie } = await goThroughProvider(origin, { who: kari.pid }, next);
    const answer = await finish(requestArgs({ path: url.slice(origin.length), cookie }));
    expect(answer.headers.get('Location')).toBe(expected);
  });

  it('is nowhere but here, also by a planted cookie', async () => {
    const brought = await goThroughProvider(origin, { who: kari.pid });
    const answer = await finishSignIn(...withCookie(brought, { next: '//elsewhere.example/' }));
    expect(answer).toMatchObject({ problem: 'failed' });
  });
});

describe('a session', () => {
  it('is a new one at each sign-in, and the one before is ended', async () => {
    const planted = await signIn(ola.pid);
    const own = await signIn(kari.pid, planted);
    expect(own).not.toBe(planted);
    expect(await readParticipant(planted)).toBeNull();
    expect(await readParticipant(own)).not.toBeNull();
  });

  it('of a made-up cookie is none', async () => {
    const before = await kept();
    expect(await readParticipant(`participant=${'a'.repeat(43)}`)).toBeNull();
    expect(await kept()).toBe(before);
  });

  it('ends after its time', async () => {
    const cookie = await signIn(kari.pid);
    await db().participantSession.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await readParticipant(cookie)).toBeNull();
  });

  it('ends when the person signs out, and then nothing is left of who left nothing', async () => {
    const cookie = await signIn(ola.pid);
    const person = await readParticipant(cookie);
    await endParticipantSession(await signIn(ola.pid));
    expect(await db().participant.findUnique({ where: { id: person!.id } })).not.toBeNull();
    await endParticipantSession(cookie);
    expect(await readParticipant(cookie)).toBeNull();
    expect(await db().participant.findUnique({ where: { id: person!.id } })).toBeNull();
  });

  it('ends when the provider tells that it has ended there', async () => {
    const cookie = cookiesOf([await startParticipantSession('kari', 'her session there')]);
    const other = cookiesOf([await startParticipantSession('kari', 'her session on the phone')]);
    const tell = (query: string) => providerSignedOut(requestArgs({ path: `/id-porten/avslutta?${query}` }));
    await tell('iss=https%3A%2F%2Felsewhere.example&sid=her+session+there');
    await tell(`iss=${encodeURIComponent(provider.issuer)}&sid=guessed`);
    expect(await readParticipant(cookie)).not.toBeNull();
    await tell(`iss=${encodeURIComponent(provider.issuer)}&sid=her+session+there`);
    expect(await readParticipant(cookie)).toBeNull();
    expect(await readParticipant(other)).not.toBeNull();
  });
});

describe('an installation without a provider', () => {
  beforeEach(() => resetConfig(plain));

  it('has no such addresses', async () => {
    await expect(begin(requestArgs({ path: '/id-porten' }))).rejects.toMatchObject({ code: 'notFound' });
    await expect(finish(requestArgs({ path: '/id-porten/tilbake?code=x' }))).rejects.toMatchObject({
      code: 'notFound',
    });
  });
});

describe('the configuration', () => {
  it.each([
    ['no address of our own', { PUBLIC_URL: '' }],
    ['nothing to prove who we are', { OIDC_CLIENT_SECRET: '' }],
    ['a provider without TLS elsewhere', { OIDC_ISSUER: 'http://idporten.example' }],
    ['a level that ID-porten does not know', { OIDC_LEVEL: 'Level4' }],
  ])('is refused with %s', (_what, change) => {
    expect(() => configured(change)).toThrow();
  });
});
