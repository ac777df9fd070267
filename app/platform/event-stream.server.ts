/** Content type of server-sent events (HTML standard, 9.2). */
export const eventStreamType = 'text/event-stream';

/** Events that wait for a device before it is let go: it comes back and is shown everything anew. */
const mostWaiting = 200;
/** Proxies and telephones close what is silent for too long. */
const beatMs = 15_000;

export interface EventSink {
  send(event: string, data: string): void;
  close(): void;
}

/**
 * A response that goes on for as long as somebody listens.
 *
 * @param listen begins to send and gives the function that ends it, which is called once, when the other side has gone,
 *   takes nothing more, or `close` was called
 */
export function eventStream(signal: AbortSignal, listen: (sink: EventSink) => () => void): Response {
  let end: (gone?: boolean) => void = () => undefined;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let ended = false;
        let stop: () => void = () => undefined;
        const write = (text: string) => {
          if (ended) return;
          if ((controller.desiredSize ?? 0) <= 0) return end();
          controller.enqueue(encoder.encode(text));
        };
        const beat = setInterval(() => write(':\n\n'), beatMs);
        end = (gone = false) => {
          if (ended) return;
          ended = true;
          clearInterval(beat);
          stop();
          // A stream that the other side has left is closed already.
          if (!gone) controller.close();
        };
        // A device that was cut off tries again after a time of its own, so that a whole hall does not come at once.
        write(`retry: ${1000 + Math.floor(Math.random() * 2000)}\n\n`);
        stop = listen({ send: (event, data) => write(`event: ${event}\ndata: ${data}\n\n`), close: () => end() });
        if (ended) stop();
        signal.addEventListener('abort', () => end(), { once: true });
        if (signal.aborted) end();
      },
      cancel: () => end(true),
    },
    new CountQueuingStrategy({ highWaterMark: mostWaiting }),
  );
  return new Response(body, {
    headers: {
      'Content-Type': eventStreamType,
      // Compressing would hold events back.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}
