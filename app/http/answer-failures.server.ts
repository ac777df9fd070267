import { data, type LoaderFunctionArgs, type ServerBuild } from '@remix-run/node';
import { Failure } from '~/platform/failure';
import { readForm } from './read-form.server';
import { refusalPage } from './refusal-page.server';

type DataFunction = (...args: never[]) => unknown;
type Asked = Pick<LoaderFunctionArgs, 'request' | 'context'>;

/** A browser that goes to the address, not a script or a feed reader. */
const wantsPage = (request: Request): boolean => request.headers.get('Accept')?.includes('text/html') ?? false;

/**
 * Gives every Failure thrown in a loader or action its status, and every action forms that are safe to parse, once for
 * the whole application.
 */
export function answerFailures(build: ServerBuild): ServerBuild {
  const answered = <F extends DataFunction | undefined>(fn: F, isPage: boolean): F =>
    fn &&
    ((async (...args: never[]) => {
      try {
        return await fn(...args);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const [{ request, context }] = args as unknown as [Asked];
        if (!isPage && wantsPage(request)) throw refusalPage(error, context.language);
        throw data({ code: error.code }, { status: error.status });
      }
    }) as unknown as F);
  const formsRead = <F extends DataFunction | undefined>(action: F): F =>
    action &&
    (((args: { request: Request }, ...rest: never[]) => {
      Object.defineProperty(args.request, 'formData', { value: () => readForm(args.request) });
      return action(args as never, ...rest);
    }) as unknown as F);
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => [
      id,
      route && {
        ...route,
        module: {
          ...route.module,
          loader: answered(route.module.loader, 'default' in route.module),
          action: answered(formsRead(route.module.action), 'default' in route.module),
        },
      },
    ]),
  );
  return { ...build, routes };
}
