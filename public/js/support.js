// @ts-check
/**
 * "I agree" without leaving the page: form[data-support=ID]. Which inputs this browser agreed with is kept in it, because
 * the page is the same for everybody. Without this script the form is sent and the page comes back.
 */
const storedAs = 'samrad-agrees';

/** @returns {string[]} */
function agreedWith() {
  try {
    return JSON.parse(localStorage.getItem(storedAs) ?? '[]');
  } catch {
    return [];
  }
}

/** @param {string} id @param {boolean} agrees */
function remember(id, agrees) {
  const others = agreedWith().filter((other) => other !== id);
  try {
    localStorage.setItem(storedAs, JSON.stringify(agrees ? [...others, id] : others));
  } catch {
    // Storage may be full or forbidden; what was sent is saved all the same.
  }
}

/** @param {HTMLFormElement} form @param {boolean} agrees @param {number} count */
function show(form, agrees, count) {
  const { agree = '', mine = '', one = '', many = '' } = form.dataset;
  form.toggleAttribute('data-agrees', agrees);
  form.dataset.supports = String(count);
  const label = form.querySelector('[data-label]');
  if (label) label.textContent = agrees ? mine : agree;
  tell(form, count === 0 ? '' : count === 1 ? one : many.replace('%d', String(count)));
}

/** @param {HTMLFormElement} form @param {string} words */
function tell(form, words) {
  const line = form.querySelector('.support-count');
  if (line) line.textContent = words;
}

/** @param {HTMLFormElement} form */
async function press(form) {
  if (form.dataset.busy) return;
  form.dataset.busy = 'true';
  form.querySelector('.support-count')?.setAttribute('role', 'status');
  const id = form.dataset.support ?? '';
  const before = form.hasAttribute('data-agrees');
  const count = Number(form.dataset.supports);
  show(form, !before, Math.max(0, count + (before ? -1 : 1)));
  try {
    const body = new URLSearchParams({ intent: before ? 'takeBack' : 'agree' });
    // The answer leads back to this page: that it does is enough to know.
    const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
    if (answer.type !== 'opaqueredirect') throw new Error(String(answer.status));
    remember(id, !before);
  } catch {
    show(form, before, count);
    tell(form, form.dataset.failed ?? '');
  } finally {
    delete form.dataset.busy;
  }
}

const forms = /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll('form[data-support]'));
const mine = new Set(agreedWith());
for (const form of forms) {
  if (mine.has(form.dataset.support ?? '')) show(form, true, Math.max(1, Number(form.dataset.supports)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void press(form);
  });
}
