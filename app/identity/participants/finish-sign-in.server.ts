import * as oidc from 'openid-client';
import { Failure } from '~/platform/failure';
import { describeError, log } from '~/platform/log.server';
import { isHighEnough } from './levels';
import { endParticipantSession, startParticipantSession } from './participant-sessions.server';
import { pendingCookie, readPending } from './pending-sign-in.server';
import { providerConfiguration, signInProvider } from './provider.server';
import { returnAddress } from './return-address.server';

/** What the page tells of a sign-in that came to nothing. */
export type SignInProblem = 'cancelled' | 'failed';

interface Finished {
  next: string;
  setCookies: string[];
}

/**
 * Takes a resident who comes back from the provider. Every doubt ends in `failed`: no sign-in of this browser's own is
 * under way, the state is another, the code was used, the token is not signed by the provider, not for us, not for
 * this sign-in (nonce), too old, or of too low a level. The log says that it failed and nothing of who.
 *
 * Of the ID token only the subject is used, which is another for every service (pairwise), and of that only a hash is
 * kept. The national identity number (`pid`), where the token has it, is left where it is. The session that the browser
 * had is ended and a new one begun, so that nobody can plant one (session fixation).
 *
 * @throws Failure `notFound` where no provider is configured
 */
export async function finishSignIn(
  requestUrl: string,
  cookies: string,
): Promise<Finished | { problem: SignInProblem; setCookies: string[] }> {
  const provider = signInProvider();
  if (!provider) throw new Failure('notFound');
  const forget = pendingCookie(null);
  const pending = readPending(cookies);
  // The provider compares the address we give with the one it sent the browser to, so it must be the public one.
  const returned = new URL(returnAddress(requestUrl));
  returned.search = new URL(requestUrl).search;
  if (!pending) return { problem: 'failed', setCookies: [forget] };
  let claims: oidc.IDToken;
  try {
    const tokens = await oidc.authorizationCodeGrant(await providerConfiguration(provider), returned, {
      pkceCodeVerifier: pending.verifier,
      expectedState: pending.state,
      expectedNonce: pending.nonce,
      idTokenExpected: true,
    });
    claims = tokens.claims()!;
  } catch (error) {
    const cancelled = error instanceof oidc.AuthorizationResponseError && error.error === 'access_denied';
    if (!cancelled) log('warn', 'participant.signInFailed', describeError(error));
    return { problem: cancelled ? 'cancelled' : 'failed', setCookies: [forget] };
  }
  const { iss, sub, acr, sid } = claims;
  if (!isHighEnough(acr, provider.level)) {
    log('warn', 'participant.levelTooLow', { asked: provider.level });
    return { problem: 'failed', setCookies: [forget] };
  }
  return {
    next: pending.next,
    setCookies: [
      forget,
      await endParticipantSession(cookies),
      await startParticipantSession(`${iss} ${sub}`, typeof sid === 'string' ? sid : null),
    ],
  };
}
