import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { describeError, log } from '~/platform/log.server';
import { Failure } from '~/platform/failure';
import { paths } from '~/paths';
import { beginSignIn } from './begin-sign-in.server';

/** The way to the provider. A link and no form: our policy lets forms lead nowhere but here. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = new URL(request.url).searchParams.get('neste');
  try {
    const { to, cookie } = await beginSignIn({ next, language: context.language, requestUrl: request.url });
    return redirect(to, { headers: { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' } });
  } catch (error) {
    if (error instanceof Failure) throw error;
    log('error', 'participant.providerUnreachable', describeError(error));
    return redirect(paths.ownSubmissions({ feil: 'failed' }));
  }
}
