import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireScreen } from './require-device.server';
import { answerState } from './room/answer-room.server';

/** What the projector shows now. */
export async function loader(args: LoaderFunctionArgs) {
  return answerState((await requireScreen(args)).id, { screen: true });
}
