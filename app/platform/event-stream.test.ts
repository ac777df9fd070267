import { expect, it, vi } from 'vitest';
import { eventStream, type EventSink } from './event-stream.server';

async function listenOnce(signal = new AbortController().signal) {
  let sink!: EventSink;
  const stop = vi.fn();
  const response = eventStream(signal, (given) => {
    sink = given;
    return stop;
  });
  const reader = response.body!.getReader();
  await reader.read(); // how long to wait before coming back
  return { sink, stop, reader };
}

it('sends events until it is closed, and then stops listening', async () => {
  const { sink, stop, reader } = await listenOnce();
  sink.send('picture', '{}');
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('event: picture\ndata: {}\n\n');
  sink.close();
  expect((await reader.read()).done).toBe(true);
  expect(stop).toHaveBeenCalledTimes(1);
});

it('stops listening, once and without an error, when the other side goes away', async () => {
  const leaving = new AbortController();
  const { sink, stop, reader } = await listenOnce(leaving.signal);
  await reader.cancel();
  leaving.abort();
  sink.send('picture', '{}');
  sink.close();
  expect(stop).toHaveBeenCalledTimes(1);
});
