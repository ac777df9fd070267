import { createHash, generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type ClientMetadata, type Configuration } from 'oidc-provider';

/** Made-up people of the test provider, by the identity number that must never be found with us. */
export const testPeople = {
  kari: { pid: '17912099997', name: 'Kari Test' },
  ola: { pid: '29822099635', name: 'Ola Test' },
};

export const testClient = { clientId: 'samrad-test', clientSecret: 'only for tests, and no secret at all' };

interface Options {
  /** Our own address. */
  origin: string;
  /** 0: any free one. */
  port?: number;
  /** The public half of the key by which we prove who we are; with the secret when not given. */
  publicKey?: JsonWebKey;
}

export interface TestProvider {
  issuer: string;
  /** Makes the next ID tokens name another person than they were signed for. */
  forge: boolean;
  close(): Promise<void>;
}

/** What the provider calls somebody, for one client only. */
export const pairwise = (pid: string, clientId: string): string =>
  createHash('sha256').update(`${clientId} ${pid} only for tests`).digest('base64url');

/**
 * A real OpenID provider on this machine, configured as ID-porten's documentation says
 * (https://docs.digdir.no/docs/idporten/oidc/): code flow with PKCE (S256) only, clients that prove who they are, pairwise
 * subjects, RS256, `acr` and `amr` in ID-porten's words, `pid` and `locale` in the ID token, `ui_locales` nb, nn, en and
 * se, sign-out with `sid`.
 */
export async function startTestProvider({ origin, port = 0, publicKey }: Options): Promise<TestProvider> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const authentication: Partial<ClientMetadata> = publicKey
    ? { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [{ ...publicKey, use: 'sig', alg: 'RS256' }] } }
    : { token_endpoint_auth_method: 'client_secret_basic', client_secret: testClient.clientSecret };
  const configuration: Configuration = {
    clients: [
      {
        client_id: testClient.clientId,
        ...authentication,
        redirect_uris: [`${origin}/id-porten/tilbake`],
        post_logout_redirect_uris: [`${origin}/mine-merknader`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        subject_type: 'pairwise',
        id_token_signed_response_alg: 'RS256',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' }] as never },
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: (_ctx, pid, client) => pairwise(pid, client.clientId),
    acrValues: ['idporten-loa-substantial', 'idporten-loa-high'],
    claims: { openid: ['sub', 'pid', 'locale'], acr: null, amr: null, sid: null, auth_time: null },
    conformIdTokenClaims: false,
    scopes: ['openid', 'profile'],
    pkce: { required: () => true },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, pid: id, locale: 'nb' }) }),
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: askToSignOut },
    },
    interactions: { url: (_ctx, { uid }) => `/person/${uid}` },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    cookies: { keys: ['only for tests'] },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(issuer, configuration);
  const answer = provider.callback();
  const test: TestProvider = {
    issuer,
    forge: false,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  server.on('request', (req, res) => {
    if (req.url?.startsWith('/person/')) return void showPeople(provider, req, res);
    if (test.forge && req.url === '/token') forgeToken(res);
    void answer(req, res);
  });
  return test;
}

/**
 * The provider's own page: who are you? In its address, `who` (and `level`) answers for a person, `error` for a person who
 * gives up (`access_denied`) or a provider in trouble (`server_error`).
 */
async function showPeople(provider: Provider, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { searchParams, pathname } = new URL(req.url ?? '/', 'http://provider');
  const who = searchParams.get('who');
  const error = searchParams.get('error');
  if (error) return provider.interactionFinished(req, res, { error });
  if (who) {
    const acr = searchParams.get('level') ?? 'idporten-loa-substantial';
    return provider.interactionFinished(req, res, { login: { accountId: who, acr, amr: ['TestID'] } });
  }
  const { params } = await provider.interactionDetails(req, res);
  const people = Object.values(testPeople).map(({ pid, name }) => `<li><a href="${pathname}?who=${pid}">${name}</a>`);
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.end(`<!doctype html><html lang="${String(params['ui_locales'])}"><title>Test-ID</title><h1>Test-ID</h1>
    <ul>${people.join('')}</ul><a href="${pathname}?error=access_denied">Avbryt</a></html>`);
}

/** Asks before it ends the session: we send no ID token as a hint, since we keep none. */
function askToSignOut(ctx: { body: unknown }, form: string | undefined): void {
  ctx.body = `<!doctype html><html lang="nb"><title>Test-ID</title><h1>Test-ID</h1>${form ?? ''}
    <button form="op.logoutForm" name="logout" value="yes">Ja, logg ut</button></html>`;
}

/** Another person's name under the same signature. */
function forgeToken(res: ServerResponse): void {
  const end = res.end.bind(res);
  res.end = ((body: string) => {
    const answer = JSON.parse(body) as { id_token: string };
    const [head, claims = '', signature] = answer.id_token.split('.');
    const forged = { ...(JSON.parse(Buffer.from(claims, 'base64url').toString()) as object), sub: 'somebody else' };
    answer.id_token = [head, Buffer.from(JSON.stringify(forged)).toString('base64url'), signature].join('.');
    const text = JSON.stringify(answer);
    res.setHeader('Content-Length', Buffer.byteLength(text));
    return end(text);
  }) as typeof res.end;
}
