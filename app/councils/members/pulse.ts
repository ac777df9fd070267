import type { LoaderFunctionArgs } from '@remix-run/node';
import { database } from '~/platform/database.server';
import { requireInsider } from '../rounds/round-access.server';

/** Moves whenever something happens in the round: what members' devices ask for now and then. */
export async function loader(args: LoaderFunctionArgs) {
  const { roundId } = await requireInsider(args, 'seeStage');
  const round = await database().councilRound.findUniqueOrThrow({
    where: { id: roundId },
    select: { revision: true, stage: true },
  });
  return new Response(`${round.stage} ${round.revision}`, {
    headers: { 'Content-Type': 'text/plain', 'Cache-Control': 'private, no-store' },
  });
}
