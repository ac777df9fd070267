import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

/** A made-up person of the test provider, by the identity number that must never be found with us. */
export const testPersons = {
  kari: { pid: '17912099997', name: 'Kari Test' },
  ola: { pid: '29912099797', name: 'Ola Test' },
};

export interface TestProvider {
  issuer: string;
  /** What the browser asked the authorization endpoint for, newest last. */
  asked: URLSearchParams[];
  /** Changes the claims of the next ID tokens, to make tokens that must be refused. */
  level: string;
  close(): Promise<void>;
}

interface Client {
  clientId: string;
  clientSecret: string;
  /** Our own address. */
  origin: string;
}

/**
 * A real OpenID provider on this machine, configured as ID-porten's documentation says: code flow with PKCE (S256) only,
 * pairwise subjects, RS256, `acr` in ID-porten's words, `pid` in the ID token, `ui_locales` nb, nn and en, front-channel
 * logout with `sid`.
 */
export async function startTestProvider({ clientId, clientSecret, origin }: Client, port = 0): Promise<TestProvider> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const asked: URLSearchParams[] = [];
  const state = { level: 'idporten-loa-substantial' };
  const configuration: Configuration = {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${origin}/id-porten/tilbake`],
        post_logout_redirect_uris: [`${origin}/mine-merknader`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        subject_type: 'pairwise',
        id_token_signed_response_alg: 'RS256',
      },
    ],
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: (_ctx, accountId, client) =>
      `pairwise-${client.clientId}-${accountId.length}-${accountId.at(-2)}`,
    acrValues: ['idporten-loa-substantial', 'idporten-loa-high'],
    claims: { openid: ['sub', 'pid', 'locale'], acr: null, sid: null, auth_time: null },
    conformIdTokenClaims: false,
    scopes: ['openid', 'profile'],
    pkce: { required: () => true },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, pid: id, locale: 'nb' }) }),
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    interactions: { url: (_ctx, interaction) => `/person/${interaction.uid}` },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    cookies: { keys: ['only for tests'] },
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client!.clientId,
        accountId: ctx.oidc.session!.accountId!,
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(issuer, configuration);
  const answer = provider.callback();
  server.on('request', (req: IncomingMessage, res: ServerResponse) => {
    const url = new URL(req.url ?? '/', issuer);
    if (url.pathname === '/auth') asked.push(url.searchParams);
    if (url.pathname.startsWith('/person/')) void showPerson(provider, req, res, state);
    else void answer(req, res);
  });
  return {
    issuer,
    asked,
    get level() {
      return state.level;
    },
    set level(level) {
      state.level = level;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The provider's own page: who are you? With `?who=PID` or `?cancel` it answers at once. */
async function showPerson(
  provider: Provider,
  req: IncomingMessage,
  res: ServerResponse,
  { level }: { level: string },
): Promise<void> {
  const { searchParams, pathname } = new URL(req.url ?? '/', 'http://provider');
  const who = searchParams.get('who');
  if (searchParams.has('cancel')) {
    await provider.interactionFinished(req, res, { error: 'access_denied' });
  } else if (who) {
    await provider.interactionFinished(req, res, { login: { accountId: who, acr: level } });
  } else {
    const { params } = await provider.interactionDetails(req, res);
    const links = Object.values(testPersons).map(({ pid, name }) => `<li><a href="${pathname}?who=${pid}">${name}</a>`);
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.end(`<!doctype html><html lang="${String(params.ui_locales)}"><title>Test-ID</title><h1>Test-ID</h1>
      <ul>${links.join('')}</ul><a href="${pathname}?cancel">Avbryt</a></html>`);
  }
}
