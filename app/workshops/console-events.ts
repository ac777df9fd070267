import type { LoaderFunctionArgs } from '@remix-run/node';
import { consoleListener } from './console-listener';
import { requireRoom } from './require-workshop.server';
import { answerEvents } from './room/answer-room.server';

/** Tells a facilitator's console whenever something in the room is new. */
export async function loader(args: LoaderFunctionArgs) {
  const { viewer, workshop } = await requireRoom(args);
  return answerEvents(args.request, workshop.id, consoleListener(args.request, viewer, workshop.groups));
}
