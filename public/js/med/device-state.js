// @ts-check
import { say } from './dom.js';
import { openLog } from './log.js';
import { openStore } from './store.js';
import { told, wordsFrom } from './texts.js';

/** What the parts of a participant's page share: what the room looks like, the device's log, and ways to the server. */

export const page = told();
export const t = wordsFrom(page.texts);
export const root = /** @type {HTMLElement} */ (document.getElementById('room'));
/** A look at what participants see, by a facilitator: nothing can be written. */
export const isPreview = page.kind === 'preview';

/** @type {{ room: any, table: any, plenary: any, mine: any }} */
export const state = { room: null, table: null, plenary: null, mine: null };
/** @type {Set<string>} What is chosen on the table's board. */
export const selected = new Set();

const draftKey = `med-draft-${page.participant}`;

export const ui = {
  /** @type {string | null} The own note that is being changed. */
  changing: null,
  /** What is being written survives that the step changes, and a reload. */
  draft: quietly(() => localStorage.getItem(draftKey)) ?? '',
  line: 'asking',
  draw: () => {},
  ask: () => {},
  now: () => Date.now(),
};

export const store = await openStore(isPreview ? `preview-${page.code}` : `med-${page.participant}`);

class Refusal extends Error {
  /** @param {number} status */
  constructor(status) {
    super(String(status));
    this.status = status;
  }
}

/** @param {string} address @param {object} body */
export async function post(address, body) {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(15_000),
  });
  if (!answer.ok) throw new Refusal(answer.status);
  return answer.json();
}

export const log = await openLog(store, async (notes) => {
  const answer = await post(page.notes, { notes });
  if (answer.mine) await hearOfOwn(answer.mine);
  return answer;
});

/** @param {any} mine */
export async function hearOfOwn(mine) {
  state.mine = mine;
  await log.learn(mine.notes);
}

export async function flush() {
  if (isPreview || log.waiting() === 0) return;
  try {
    await log.flush();
  } catch {
    // Sent when the ui.line is back.
  }
  ui.draw();
}

/** @param {Record<string, any>} action */
export async function act(action) {
  if (isPreview) return;
  try {
    const answer = await post(page.action, action);
    if (answer.mine) state.mine = answer.mine;
  } catch (error) {
    const status = error instanceof Refusal ? error.status : 0;
    say(t(status === 429 ? 'device.noDotsLeft' : status ? 'device.tooLate' : 'device.needsLine'));
    void ui.ask();
  }
  ui.draw();
}

/** @template T @param {() => T} task Storage may be full or forbidden; the page works all the same. */
function quietly(task) {
  try {
    return task();
  } catch {
    return null;
  }
}

/** @param {string} text */
export function keepDraft(text) {
  ui.draft = text;
  quietly(() => (text ? localStorage.setItem(draftKey, text) : localStorage.removeItem(draftKey)));
}
