import type { LoaderFunctionArgs } from '@remix-run/node';
import { Failure, found } from '~/platform/failure';
import { deviceSecret } from './device-cookie';
import { participantBySecret, workshopByCode } from './join-workshop.server';
import { countWrongCode, isGuessing } from './join-limit.server';

/** The workshop whose code is in the address; 404 for a code that leads nowhere, 429 for somebody who tries codes out. */
export async function workshopInAddress({ params, context }: Pick<LoaderFunctionArgs, 'params' | 'context'>) {
  if (await isGuessing(context.clientAddress)) throw new Failure('tooMany');
  const workshop = await workshopByCode(params.code ?? '');
  if (!workshop) await countWrongCode(context.clientAddress);
  return found(workshop);
}

/** The participant whose device asks; 403 for one that has not joined. */
export async function requireDevice(args: Pick<LoaderFunctionArgs, 'params' | 'context' | 'request'>) {
  const workshop = await workshopInAddress(args);
  const participant = await participantBySecret(workshop.id, deviceSecret(args.request.headers.get('Cookie')));
  if (!participant) throw new Failure('forbidden');
  return { workshop, participantId: participant.id };
}

/** The workshop whose projector view is asked for; 404 without the right secret. */
export async function requireScreen(args: Pick<LoaderFunctionArgs, 'params' | 'context'>) {
  const workshop = await workshopInAddress(args);
  if (!workshop.screenSecret || workshop.screenSecret !== args.params.secret) {
    await countWrongCode(args.context.clientAddress);
    throw new Failure('notFound');
  }
  return workshop;
}
