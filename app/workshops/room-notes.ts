import type { ActionFunctionArgs } from '@remix-run/node';
import { readJson } from './read-json.server';
import { requireDevice } from './require-device.server';
import { pictureOf } from './room/pictures.server';
import { sentNotesSchema } from './room/sent-notes';
import { takeInNotes } from './room/take-in-notes.server';
import { ownView } from './room/views-own';

/** Takes in what is in a device's log. The answer says what it need not send again. */
export async function action(args: ActionFunctionArgs) {
  const { workshop, participantId } = await requireDevice(args);
  const { notes } = await readJson(args.request, sentNotesSchema);
  const kept = await takeInNotes(workshop.id, participantId, notes);
  return Response.json({ now: Date.now(), kept, mine: ownView(await pictureOf(workshop.id), participantId) });
}
