import { redirect, type AppLoadContext } from '@remix-run/node';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { may, type Permission, type Viewer } from './permissions';

interface Args {
  request: Request;
  context: AppLoadContext;
}

/** Who is signed in. Sends everybody else to the sign-in page, and from there back to where they were. */
export async function requireViewer({ request, context }: Args): Promise<Viewer> {
  const viewer = await context.viewer();
  if (viewer) return viewer;
  const { pathname, search } = new URL(request.url);
  throw redirect(paths.signIn({ next: pathname.replace(/\.data$/, '') + search }));
}

/** The signed-in viewer, when they may do this (in this council, if one is named). 403 otherwise. */
export async function requirePermission(
  args: Args,
  permission: Permission,
  councilId?: string | null,
): Promise<Viewer> {
  const viewer = await requireViewer(args);
  if (!may(viewer, permission, councilId)) throw new Failure('forbidden');
  return viewer;
}
