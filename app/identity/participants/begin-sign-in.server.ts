import * as oidc from 'openid-client';
import type { InterfaceLanguage } from '~/language/language-form';
import { localPath } from '~/platform/local-path';
import { Failure } from '~/platform/failure';
import { paths } from '~/paths';
import { pendingCookie } from './pending-sign-in.server';
import { providerConfiguration, signInProvider } from './provider.server';
import { returnAddress } from './return-address.server';

interface Beginning {
  /** Where to go when signed in; anything but a path on this site is left out. */
  next: unknown;
  language: InterfaceLanguage;
  /** The address that the browser asked for. */
  requestUrl: string;
}

/**
 * Sends a resident to the provider: authorization code with PKCE (S256), state and nonce, the level of assurance that
 * is asked for, and the language that the page was in.
 *
 * @throws Failure `notFound` where no provider is configured
 */
export async function beginSignIn({ next, language, requestUrl }: Beginning): Promise<{ to: string; cookie: string }> {
  const provider = signInProvider();
  if (!provider) throw new Failure('notFound');
  const configuration = await providerConfiguration(provider);
  const pending = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    next: localPath(next) ?? paths.ownSubmissions(),
  };
  const to = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: returnAddress(requestUrl),
    scope: provider.scope,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    acr_values: provider.level,
    ui_locales: language,
  });
  return { to: to.href, cookie: pendingCookie(pending) };
}
