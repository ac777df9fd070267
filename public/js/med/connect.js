// @ts-check
/**
 * Keeps a page up to date with the room: listens to the server's events, and asks every few seconds where nothing comes
 * through (some networks hold events back). Corrects the device's clock by the server's.
 */

/** @typedef {'live' | 'asking' | 'cut'} Line */

const askEveryMs = 3_000;
/** The server says something every 15 seconds, if only that it is there. */
const silenceMs = 40_000;

/**
 * @param {{ state: string, events: string }} addresses
 * @param {{ onParts: (parts: Record<string, any>) => void, onLine: (line: Line) => void, onRefused?: (status: number) => void }} page
 */
export function connect({ state, events }, { onParts, onLine, onRefused }) {
  let offset = 0;
  let bestTrip = Infinity;
  /** @type {EventSource | null} */
  let source = null;
  let heardAt = 0;
  /** @type {Line | null} */
  let line = null;
  let asking = false;
  let askAgain = false;
  /** Of the workshop as it was heard of last. */
  let version = -1;

  /** @param {Line} now */
  const tell = (now) => {
    if (now !== line) onLine((line = now));
  };

  /**
   * An answer may come after events that tell of later changes: what is older than what is known is not shown.
   * @param {number} of @param {Record<string, any>} parts
   */
  const take = (of, parts) => {
    if (of < version) return;
    version = of;
    onParts(parts);
  };

  /**
   * The shortest trip tells the time best: the server's word was half of it on its way.
   * @param {number} serverNow @param {number} sentAt
   */
  const setClock = (serverNow, sentAt) => {
    const trip = Date.now() - sentAt;
    if (trip > bestTrip) return;
    bestTrip = trip;
    offset = serverNow + trip / 2 - Date.now();
  };

  /** Asks for everything at once. */
  async function ask() {
    if (asking) {
      askAgain = true;
      return;
    }
    asking = true;
    const sentAt = Date.now();
    try {
      const answer = await fetch(state, { cache: 'no-store', signal: AbortSignal.timeout(8_000) });
      // Sent to the sign-in page: who asks is signed in no longer.
      if (answer.redirected) return onRefused?.(401);
      if (!answer.ok) {
        if (answer.status < 500) onRefused?.(answer.status);
        throw new Error(String(answer.status));
      }
      const { now, version: of, ...parts } = await answer.json();
      setClock(now, sentAt);
      take(of, parts);
      if (line !== 'live') tell('asking');
    } catch {
      if (!source || source.readyState !== EventSource.OPEN) tell('cut');
    } finally {
      asking = false;
      if (askAgain) {
        askAgain = false;
        void ask();
      }
    }
  }

  function listen() {
    source?.close();
    if (typeof EventSource === 'undefined') return;
    source = new EventSource(events);
    source.onopen = () => (heardAt = Date.now());
    for (const part of ['room', 'table', 'plenary', 'screen', 'console']) {
      source.addEventListener(part, (event) => {
        heardAt = Date.now();
        tell('live');
        const { version: of, view } = JSON.parse(/** @type {MessageEvent} */ (event).data);
        take(of, { [part]: view });
      });
    }
    source.onerror = () => {
      tell('cut');
      void ask();
      // The browser tries again by itself, unless it was refused.
      if (source?.readyState === EventSource.CLOSED) setTimeout(listen, 5_000);
    };
  }

  void ask();
  listen();
  setInterval(() => {
    if (line !== 'live') void ask();
    else if (Date.now() - heardAt > silenceMs) {
      tell('asking');
      listen();
    }
  }, askEveryMs);
  window.addEventListener('online', () => {
    listen();
    void ask();
  });
  window.addEventListener('offline', () => tell('cut'));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    // A telephone that was in a pocket may hold a dead line.
    if (source?.readyState !== EventSource.OPEN) listen();
    void ask();
  });

  return {
    /** Milliseconds since 1970 by the server's clock. */
    now: () => Date.now() + offset,
    ask,
  };
}

/**
 * The time left as people read it: "4:05"; with a minus sign when it is over.
 * @param {{ endsAt: number | null, pausedMs: number | null }} clock @param {number} now
 */
export function timeLeft({ endsAt, pausedMs }, now) {
  const left = endsAt === null ? pausedMs : endsAt - now;
  if (left === null) return null;
  const seconds = Math.ceil(left / 1000);
  const whole = Math.abs(seconds);
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  return { text: seconds < 0 ? `−${text}` : text, isOver: seconds <= 0, isPaused: endsAt === null, seconds };
}
