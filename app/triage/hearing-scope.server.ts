import type { LoaderFunctionArgs } from '@remix-run/node';
import { hearingByNumber } from '~/hearings/queries.server';
import { requirePermission } from '~/identity/require.server';
import { i18nFor } from '~/language/i18n.server';
import { found } from '~/platform/failure';
import { parseFilter } from './filter';

/** This room's texts outside React. */
export const textsOf = ({ context }: LoaderFunctionArgs) => i18nFor(context.language).getFixedT(null, 'triage');

/** The hearing in the address, for a viewer who may triage it, with the filter in the query string. */
export async function requireHearing(args: LoaderFunctionArgs) {
  const viewer = await requirePermission(args, 'inputs.triage');
  const { plan, hearing: number } = args.params;
  const hearing = found(await hearingByNumber(plan ?? '', Number(number)));
  const query = new URL(args.request.url).searchParams;
  return { viewer, hearing, query, filter: parseFilter(query), scope: { hearing, viewerId: viewer.id } };
}
