import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireHearing } from './hearing-scope.server';
import { listInputs } from './list-inputs.server';

/** One page of the list without the page around it, for the list that loads as one scrolls. */
export async function loader(args: LoaderFunctionArgs) {
  const { filter, scope } = await requireHearing(args);
  const { page, total, inputs } = await listInputs(scope, filter);
  return Response.json({ page, total, inputs }, { headers: { 'Cache-Control': 'no-store' } });
}
