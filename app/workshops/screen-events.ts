import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireScreen } from './require-device.server';
import { answerEvents } from './room/answer-room.server';

/** Tells the projector whenever something in the room is new. */
export async function loader(args: LoaderFunctionArgs) {
  return answerEvents(args.request, (await requireScreen(args)).id, { screen: true });
}
