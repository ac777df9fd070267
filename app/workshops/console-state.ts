import type { LoaderFunctionArgs } from '@remix-run/node';
import { consoleListener } from './console-listener';
import { requireRoom } from './require-workshop.server';
import { answerState } from './room/answer-room.server';

/** What a facilitator's console shows now. */
export async function loader(args: LoaderFunctionArgs) {
  const { viewer, workshop } = await requireRoom(args);
  return answerState(workshop.id, consoleListener(args.request, viewer, workshop.groups));
}
