import { afterEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../../public/js/med/connect.js';

type Listener = (event: { data: string }) => void;

/** A stream of events that the test sends. */
class Stream {
  static readonly OPEN = 1;
  static last: Stream;
  readyState = Stream.OPEN;
  readonly listeners = new Map<string, Listener>();
  constructor() {
    Stream.last = this;
  }
  addEventListener(part: string, listener: Listener) {
    this.listeners.set(part, listener);
  }
  close() {}
  send(part: string, version: number, view: string) {
    this.listeners.get(part)!({ data: JSON.stringify({ now: Date.now(), version, view }) });
  }
}

/** A device whose questions the test answers. */
function giveDevice() {
  const answers: ((body: object) => void)[] = [];
  const target = { addEventListener: () => undefined };
  vi.stubGlobal('EventSource', Stream);
  vi.stubGlobal('window', target);
  vi.stubGlobal('document', { ...target, visibilityState: 'visible' });
  vi.stubGlobal('fetch', () => new Promise((resolve) => answers.push((body) => resolve(Response.json(body)))));
  vi.useFakeTimers();
  const shown: Record<string, unknown> = {};
  const live = connect(
    { state: '/s', events: '/e' },
    { onParts: (parts) => Object.assign(shown, parts), onLine: () => {} },
  );
  return { answers, shown, live };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a device that listens and asks', () => {
  it('is not taken back by an answer that is older than what it has heard', async () => {
    const { answers, shown } = giveDevice();
    Stream.last.send('room', 7, 'new step');
    answers[0]!({ now: Date.now(), version: 6, room: 'old step', console: 'old' });
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toEqual({ room: 'new step' });
  });

  it('asks again when it was to ask while an answer was on its way', async () => {
    const { answers, shown, live } = giveDevice();
    void live.ask();
    expect(answers).toHaveLength(1);
    answers[0]!({ now: Date.now(), version: 1, room: 'before' });
    await vi.advanceTimersByTimeAsync(1);
    expect(answers).toHaveLength(2);
    answers[1]!({ now: Date.now(), version: 2, room: 'after' });
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toEqual({ room: 'after' });
  });
});
