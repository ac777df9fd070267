import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { paths } from '~/paths';
import { finishSignIn } from './finish-sign-in.server';

/** Where the provider sends the browser back to. */
export async function loader({ request }: LoaderFunctionArgs) {
  const answer = await finishSignIn(request.url, request.headers.get('Cookie') ?? '');
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  for (const cookie of answer.setCookies) headers.append('Set-Cookie', cookie);
  return redirect('problem' in answer ? paths.ownSubmissions({ feil: answer.problem }) : answer.next, { headers });
}
