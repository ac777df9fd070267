import { eventStream } from '~/platform/event-stream.server';
import { subscribe, viewFor, type Listener } from './hub.server';

/** Answers a device that listens: an event for each part of the view, now and whenever it changes. */
export function answerEvents(request: Request, workshopId: string, listener: Listener): Response {
  return eventStream(request.signal, ({ send, close }) =>
    subscribe(workshopId, listener, (part, json, version) => {
      if (part === 'gone') return close();
      send(part, `{"now":${Date.now()},"version":${version},"view":${json}}`);
    }),
  );
}

/** Answers a device that asks, because nothing comes through to it when it listens. */
export async function answerState(workshopId: string, listener: Listener, more = ''): Promise<Response> {
  const view = await viewFor(workshopId, listener);
  return new Response(more ? `${view.slice(0, -1)},${more}}` : view, {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
