import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { paths } from '~/paths';
import { endSession } from './sessions.server';

/** Ends the session in the database, not only in the browser. */
export async function action({ request }: ActionFunctionArgs) {
  const setCookie = await endSession(request.headers.get('Cookie') ?? '');
  return redirect(paths.home(), { headers: { 'Set-Cookie': setCookie } });
}

/** Following a link must not sign anybody out. */
export const loader = () => redirect(paths.home());
