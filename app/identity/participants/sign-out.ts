import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import * as oidc from 'openid-client';
import { paths } from '~/paths';
import { endParticipantSession } from './participant-sessions.server';
import { providerConfiguration, signInProvider } from './provider.server';
import { signedOutAddress } from './return-address.server';

/** Ends the session here. The page it leads to goes on to the provider, which a form may not (form-action). */
export async function action({ request }: ActionFunctionArgs) {
  const cookie = await endParticipantSession(request.headers.get('Cookie') ?? '');
  return redirect(paths.ownSubmissions({ ut: '1' }), { status: 303, headers: { 'Set-Cookie': cookie } });
}

/**
 * The way to the provider's own sign-out (RP-Initiated Logout 1.0), without which the next person at the same computer
 * would be signed in at once. By our client id: the ID token that could be a hint may hold an identity number, so we
 * have not kept it.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const provider = signInProvider();
  if (!provider) return redirect(paths.home());
  const configuration = await providerConfiguration(provider).catch(() => null);
  if (!configuration?.serverMetadata().end_session_endpoint) return redirect(paths.home());
  const to = oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: signedOutAddress(request.url) });
  return redirect(to.href, { headers: { 'Cache-Control': 'no-store' } });
}
