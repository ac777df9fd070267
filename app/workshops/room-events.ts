import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireDevice } from './require-device.server';
import { answerEvents } from './room/answer-room.server';

/** Tells a participant's device whenever something in the room is new. */
export async function loader(args: LoaderFunctionArgs) {
  const { workshop, participantId } = await requireDevice(args);
  return answerEvents(args.request, workshop.id, { participant: participantId });
}
