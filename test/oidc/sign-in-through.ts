import { beginSignIn } from '../../app/identity/participants/begin-sign-in.server';

/** What a browser brings back from the provider: our own address with the answer in it, and our own cookie. */
export interface BroughtBack {
  url: string;
  cookie: string;
}

/**
 * Does what a person's browser does: to the provider, says who they are (or what goes wrong), and back.
 *
 * @param answer what stands in the address of the provider's page: see `startTestProvider`
 */
export async function goThroughProvider(
  origin: string,
  answer: Record<string, string>,
  next?: string,
): Promise<BroughtBack & { asked: URLSearchParams }> {
  const { to, cookie } = await beginSignIn({ next, language: 'nn', requestUrl: `${origin}/id-porten` });
  const asked = new URL(to).searchParams;
  const cookies = new Map<string, string>();
  let address = new URL(to);
  for (let step = 0; step < 10; step++) {
    const reply = await fetch(address, {
      redirect: 'manual',
      headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const set of reply.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = reply.headers.get('Location');
    if (!location) throw new Error(`the provider stopped with ${reply.status}`);
    address = new URL(location, address);
    if (address.origin === origin) return { url: address.href, cookie: cookie.split(';')[0]!, asked };
    if (address.pathname.startsWith('/person/')) address.search = new URLSearchParams(answer).toString();
  }
  throw new Error('the provider leads in a circle');
}
