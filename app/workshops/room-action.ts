import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { readJson } from './read-json.server';
import { requireDevice } from './require-device.server';
import { actionSchema } from './room/action';
import { pictureOf } from './room/pictures.server';
import { presenceIn } from './room/presence.server';
import { announce } from './room/hub.server';
import { runAction } from './room/run-action.server';
import { ownView } from './room/views-own';

const writingSchema = z.object({ do: z.literal('writing') });

/** What a participant does on their table's board or in a round. That somebody is writing is told and not kept. */
export async function action(args: ActionFunctionArgs) {
  const { workshop, participantId } = await requireDevice(args);
  const sent = await readJson(args.request, z.union([actionSchema, writingSchema]));
  if (sent.do === 'writing') {
    presenceIn(workshop.id).wrote(participantId);
    announce(workshop.id);
    return Response.json({ now: Date.now() });
  }
  await runAction(workshop.id, { participant: participantId }, sent);
  return Response.json({ now: Date.now(), mine: ownView(await pictureOf(workshop.id), participantId) });
}
