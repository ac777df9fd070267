// @ts-check
import { h, say } from './dom.js';
import { told, wordsFrom } from './texts.js';

/** What the parts of the facilitator's console share. */

export const page = told();
export const t = wordsFrom(page.texts);
/** @type {{ room: any, console: any }} */
export const state = { room: null, console: null };
export const ui = { draw: () => {}, ask: () => {} };

/** @param {Record<string, any>} action */
export async function act(action) {
  try {
    const answer = await fetch(page.action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(action),
      signal: AbortSignal.timeout(15_000),
    });
    // Signed out meanwhile: the answer is the sign-in page.
    if (answer.redirected) return location.reload();
    if (!answer.ok) throw new Error(String(answer.status));
  } catch (error) {
    const status = /** @type {Error} */ (error).message;
    say(t(/^4/.test(status) ? 'console.tooLate' : 'device.needsLine'));
  }
  ui.ask();
}

/** @param {string} text @param {Record<string, any>} action @param {Record<string, any>} [more] */
export const button = (text, action, more = {}) =>
  h(
    'button',
    {
      type: 'button',
      class: 'ds-button',
      key: `do-${JSON.stringify(action)}`,
      onclick: () => void act(action),
      ...more,
    },
    text,
  );
