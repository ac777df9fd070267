import { found } from '~/platform/failure';
import type { Listener } from './room/hub.server';

/** A facilitator's console, or a look at what the devices of one table see: the number of the table is in the address. */
export function consoleListener(
  request: Request,
  viewer: { id: string },
  groups: readonly { id: string; number: number }[],
): Listener {
  const table = new URL(request.url).searchParams.get('nr');
  if (table === null) return { facilitator: viewer.id };
  return { table: found(groups.find(({ number }) => String(number) === table)).id };
}
