import { data, type ServerBuild } from '@remix-run/node';
import { Failure } from '~/platform/failure';
import { readForm } from './read-form.server';

type DataFunction = (...args: never[]) => unknown;

/**
 * Gives every Failure thrown in a loader or action its status, and every action forms that are safe to parse, once for
 * the whole application.
 */
export function answerFailures(build: ServerBuild): ServerBuild {
  const answered = <F extends DataFunction | undefined>(fn: F): F =>
    fn &&
    ((async (...args: never[]) => {
      try {
        return await fn(...args);
      } catch (error) {
        if (error instanceof Failure) throw data({ code: error.code }, { status: error.status });
        throw error;
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
          loader: answered(route.module.loader),
          action: answered(formsRead(route.module.action)),
        },
      },
    ]),
  );
  return { ...build, routes };
}
