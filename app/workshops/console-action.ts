import type { ActionFunctionArgs } from '@remix-run/node';
import { readJson } from './read-json.server';
import { requireRoom } from './require-workshop.server';
import { actionSchema } from './room/action';
import { runAction } from './room/run-action.server';

/** What a facilitator does in the room. */
export async function action(args: ActionFunctionArgs) {
  const { viewer, workshop } = await requireRoom(args);
  await runAction(workshop.id, { facilitator: viewer.id }, await readJson(args.request, actionSchema));
  return Response.json({ now: Date.now() });
}
