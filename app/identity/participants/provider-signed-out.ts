import type { LoaderFunctionArgs } from '@remix-run/node';
import { endSessionsOfProvider } from './participant-sessions.server';
import { signInProvider } from './provider.server';

/**
 * The provider tells that somebody has signed out there (OpenID Connect Front-Channel Logout 1.0). Whoever calls it
 * without knowing a session of the provider's ends nothing.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const sid = searchParams.get('sid');
  if (sid && searchParams.get('iss') === signInProvider()?.issuer) await endSessionsOfProvider(sid);
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
}
