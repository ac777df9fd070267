// @ts-check
/**
 * For members of a council, on their own devices. Everything works without it.
 * - form[data-autosave]: saved a moment after each change; a line says how it went. The words stand in data attributes.
 * - [data-follow=ADDRESS]: asks the address now and then, and fetches its part of the page anew when the answer differs
 *   from data-state. Nothing is asked while the page is not looked at.
 */
const pause = 1200;
const everyMs = 4000;

/** @param {HTMLFormElement} form */
function autosave(form) {
  const line = form.querySelector('.autosave');
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @param {string | undefined} words */
  const say = (words) => line && (line.textContent = words ?? '');
  const save = async () => {
    const body = new URLSearchParams();
    new FormData(form).forEach((value, name) => body.append(name, String(value)));
    body.set('to', 'stay');
    say(form.dataset.saving);
    try {
      const answer = await fetch(form.action || location.href, {
        method: 'POST',
        body,
        signal: AbortSignal.timeout(15000),
      });
      say(answer.ok ? form.dataset.saved : form.dataset.unsaved);
    } catch {
      say(form.dataset.unsaved);
    }
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), pause);
  });
  form.addEventListener('submit', () => clearTimeout(timer));
}

/** @param {HTMLElement} part */
function follow(part) {
  const look = async () => {
    if (document.hidden) return;
    const answer = await fetch(part.dataset.follow ?? '', { signal: AbortSignal.timeout(8000) });
    if (!answer.ok || (await answer.text()) === part.dataset.state) return;
    const page = await fetch(location.href, { signal: AbortSignal.timeout(8000) });
    if (!page.ok) return;
    const fresh = new DOMParser().parseFromString(await page.text(), 'text/html').getElementById(part.id);
    if (!fresh) return;
    part.replaceChildren(...fresh.childNodes);
    part.dataset.state = fresh.dataset.state;
  };
  // The line may be bad: the next look is another chance.
  setInterval(() => void look().catch(() => undefined), everyMs);
  document.addEventListener('visibilitychange', () => void look().catch(() => undefined));
}

document.querySelectorAll('form[data-autosave]').forEach((form) => autosave(/** @type {HTMLFormElement} */ (form)));
document.querySelectorAll('[data-follow]').forEach((part) => follow(/** @type {HTMLElement} */ (part)));
