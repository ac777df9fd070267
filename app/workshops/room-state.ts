import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireDevice } from './require-device.server';
import { answerState } from './room/answer-room.server';
import { pictureOf } from './room/pictures.server';
import { presenceIn } from './room/presence.server';
import { ownView } from './room/views-own';

/** What a participant's device shows now, and what it has said itself. */
export async function loader(args: LoaderFunctionArgs) {
  const { workshop, participantId } = await requireDevice(args);
  presenceIn(workshop.id).asked(participantId);
  const mine = ownView(await pictureOf(workshop.id), participantId);
  return answerState(workshop.id, { participant: participantId }, `"mine":${JSON.stringify(mine)}`);
}
