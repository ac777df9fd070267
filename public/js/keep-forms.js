// @ts-check
/**
 * What people type is never lost. Loaded on every page; everything works without it.
 * - form[data-keep=KEY]: what is typed is kept in this browser and given back after a reload. With it goes the key by
 *   which the server knows the form again, so that what was sent without an answer is not saved twice. A page with
 *   <meta name="keep-done" content=KEY> says that it has arrived; the content may be the beginning of the key last sent.
 * - form[data-send-safely]: sent with fetch; without an answer the form stays, and can be sent again.
 * - [data-rows]: parts of a form that are added, taken out and given back; made from the template in it (rows.js).
 * - [data-kept-hint=KEY]: shown where something begun under that key is kept.
 * - [data-count=MAX], [data-copy=ID], [data-error-summary]: counter, copy button, focus.
 * The words stand in data attributes.
 */
import { addRow, checkFiles, placeChanged, removeRow, restoreRows } from './rows.js';

const prefix = 'keep:';
const maxAge = 14 * 24 * 3600 * 1000;
/** @type {WeakMap<Element, string>} */
const seen = new WeakMap();
/** @type {Map<Element, Element>} The lines that say what was given back, and their forms. */
const lines = new Map();

/** @param {Element} form */
const keyOf = (form) => prefix + form.getAttribute('data-keep');

/** @param {() => any} task Storage may be full or forbidden; the page works all the same. */
const quietly = (task) => {
  try {
    return task();
  } catch {
    return null;
  }
};

/** @param {HTMLFormElement} form @returns {any[]} */
const fieldsOf = (form) =>
  Array.from(form.elements).filter(
    (/** @type {any} */ field) =>
      field.name &&
      !/^(password|file|submit|button|fieldset)$/.test(field.type) &&
      (field.type !== 'hidden' || field.closest('[data-row]')),
  );

/** @param {HTMLFormElement} form @returns {HTMLInputElement | null} */
const serverKeyOf = (form) => form.querySelector('input[type=hidden][name=key]');

/** @param {any} field */
const isTick = (field) => field.type === 'checkbox' || field.type === 'radio';
/** @param {any} field */
const nameOf = (field) => (isTick(field) ? `${field.name}=${field.value}` : field.name);

/** @param {HTMLFormElement} form */
function keep(form) {
  const values = Object.fromEntries(fieldsOf(form).map((f) => [nameOf(f), isTick(f) ? f.checked : f.value]));
  const key = serverKeyOf(form)?.value;
  const selects = fieldsOf(form).filter((f) => f.selectedOptions?.length);
  const words = Object.fromEntries(selects.map((f) => [f.name, f.selectedOptions[0].text]));
  quietly(() => localStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), values, words, key })));
}

/** @param {HTMLFormElement} form */
function restore(form) {
  const kept = quietly(() => JSON.parse(localStorage.getItem(keyOf(form)) ?? 'null'));
  if (!kept) return;
  // What is kept on the account (keep-account.js) was typed later, perhaps on another device.
  if (Date.parse(form.dataset.keptAt ?? '') >= kept.at) return;
  // A form that was given back by the server holds what was typed; what is kept is older.
  if (form.querySelector('[data-error-summary]')) return;
  let changed = restoreRows(form, kept);
  for (const field of fieldsOf(form)) {
    const value = kept.values[nameOf(field)];
    if (value === undefined || value === (isTick(field) ? field.checked : field.value)) continue;
    if (isTick(field)) {
      if (field.type === 'radio' && !value) continue;
      field.click();
    } else {
      // Past React's own setter, so that it hears of the change.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (value && field.type !== 'hidden') field.closest('details')?.setAttribute('open', '');
    changed = true;
  }
  const serverKey = serverKeyOf(form);
  const newKey = serverKey?.value;
  if (serverKey && kept.key) serverKey.value = kept.key;
  if (!changed || !form.dataset.kept) return;
  tellKept(form, () => {
    form.querySelectorAll('[data-row] ~ [data-row]').forEach((row) => row.remove());
    form.querySelectorAll('[data-row] :is(input, select, textarea)').forEach((/** @type {any} */ field) => {
      field.value = '';
    });
    form.reset();
    if (serverKey && newKey) serverKey.value = newKey;
    form.querySelectorAll('[data-count]').forEach(count);
  });
}

/** @param {HTMLFormElement} form @param {() => void} empty */
function tellKept(form, empty) {
  const line = document.createElement('p');
  line.className = 'kept';
  line.setAttribute('role', 'status');
  line.append(form.dataset.kept ?? '');
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.className = 'link-button';
  clear.textContent = form.dataset.clear ?? '';
  clear.onclick = () => {
    empty();
    forget(keyOf(form));
    line.remove();
    fieldsOf(form)[0]?.focus();
  };
  line.append(clear);
  form.before(line);
  lines.set(line, form);
}

/** A live page may have put another form in the place of the one a line is about. */
function clearLines() {
  for (const [line, form] of lines) {
    if (form.previousElementSibling === line && seen.get(form) === keyOf(form)) continue;
    line.remove();
    lines.delete(line);
  }
}

/** @param {string} key */
const forget = (key) => quietly(() => localStorage.removeItem(key));

/** Only what was sent, and once: the page that says "arrived" may stay open while the next is typed. */
function forgetWhatArrived() {
  const done = document.querySelector('meta[name="keep-done"]')?.getAttribute('content');
  const sent = done && quietly(() => sessionStorage.getItem('keep-sent'));
  if (!sent?.startsWith(prefix + done)) return;
  forget(sent);
  quietly(() => sessionStorage.removeItem('keep-sent'));
}

function forgetWhatIsOld() {
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(prefix))) {
    const kept = quietly(() => JSON.parse(localStorage.getItem(key) ?? 'null'));
    if (!kept || Date.now() - kept.at > maxAge) forget(key);
  }
}

/** @param {HTMLFormElement} form @param {HTMLElement | null} submitter */
async function sendSafely(form, submitter) {
  if (form.dataset.busy) return;
  form.dataset.busy = 'true';
  const message = form.querySelector('.send-message') ?? document.createElement('p');
  message.className = 'send-message';
  message.setAttribute('role', 'alert');
  if (!message.parentNode) form.append(message);
  message.textContent = form.dataset.sending ?? '';
  const fields = new FormData(form, submitter);
  const hasFiles = form.enctype === 'multipart/form-data';
  const body = hasFiles ? fields : new URLSearchParams(/** @type {any} */ ([...fields]));
  // Fifty megabytes over a bad line take their time.
  const patience = hasFiles ? 15 * 60000 : 30000;
  try {
    const answer = await fetch(form.action, { method: 'POST', body, signal: AbortSignal.timeout(patience) });
    // A server that is down, or a refusal on the way there, is no answer to what was sent.
    const isPage = answer.headers.get('content-type')?.startsWith('text/html');
    if (answer.status > 500 || !isPage) throw new Error(String(answer.status));
    if (answer.redirected) {
      location.assign(answer.url);
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.title = page.title;
    document.body.replaceWith(page.body);
    window.scrollTo(0, 0);
    start();
  } catch {
    delete form.dataset.busy;
    message.textContent = form.dataset.offline ?? '';
  }
}

/** @param {any} area */
function count(area) {
  const left = Number(area.dataset.count) - area.value.length;
  let line = area.nextElementSibling;
  if (!line?.matches('.counter')) {
    line = document.createElement('p');
    line.className = 'counter';
    area.after(line);
  }
  line.textContent = (left < 0 ? area.dataset.countOver : area.dataset.countLeft).replace(
    '%d',
    Math.abs(left).toLocaleString('nb-NO'),
  );
  line.toggleAttribute('data-over', left < 0);
  if (left < 100) line.setAttribute('aria-live', 'polite');
  else line.removeAttribute('aria-live');
}

/** @param {any} button */
function copy(button) {
  const text = document.getElementById(button.dataset.copy)?.textContent?.trim() ?? '';
  void navigator.clipboard.writeText(text).then(() => {
    button.setAttribute('aria-live', 'polite');
    button.textContent = button.dataset.copied;
  });
}

function meetForms() {
  forgetWhatArrived();
  clearLines();
  for (const form of document.querySelectorAll('form[data-keep]')) {
    if (seen.get(form) === keyOf(form)) continue;
    seen.set(form, keyOf(form));
    restore(/** @type {HTMLFormElement} */ (form));
  }
}

function showKeptHints() {
  for (const hint of document.querySelectorAll('[data-kept-hint]')) {
    const kept = localStorage.getItem(prefix + hint.getAttribute('data-kept-hint'));
    hint.toggleAttribute('hidden', !kept);
  }
}

function start() {
  quietly(forgetWhatIsOld);
  meetForms();
  quietly(showKeptHints);
  document.querySelectorAll('[data-count]').forEach(count);
  document.querySelectorAll('[data-copy]').forEach((button) => button.toggleAttribute('hidden', !navigator.clipboard));
  /** @type {HTMLElement | null} */ (document.querySelector('[data-error-summary]'))?.focus();
}

document.addEventListener('input', ({ target }) => {
  const field = /** @type {any} */ (target);
  if (field.form?.dataset.keep !== undefined) keep(field.form);
  if (field.dataset?.count) count(field);
});
document.addEventListener('click', (event) => {
  const button = /** @type {any} */ (event.target).closest?.('[data-copy], [data-row-add], [data-row-remove]');
  if (!button) return;
  if (button.matches('[data-copy]')) return copy(button);
  event.preventDefault();
  const form = button.form;
  const row = button.matches('[data-row-add]') ? addRow(form) : removeRow(button, () => keep(form));
  row?.querySelectorAll('[data-count]').forEach(count);
  keep(form);
});
document.addEventListener('change', ({ target }) => {
  const field = /** @type {any} */ (target);
  if (field.matches('[data-most-files]')) checkFiles(field);
  if (field.matches('[data-row-place]')) placeChanged(field);
});
document.addEventListener('submit', (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (form.dataset.keep !== undefined) {
    keep(form);
    quietly(() => sessionStorage.setItem('keep-sent', keyOf(form)));
  }
  if (form.dataset.sendSafely === undefined || event.defaultPrevented) return;
  event.preventDefault();
  void sendSafely(form, /** @type {SubmitEvent} */ (event).submitter);
});

window.addEventListener('pageshow', ({ persisted }) => {
  // A form that came back by the Back button is still sending, or has been sent: ask for a new one.
  if (persisted && document.querySelector('form[data-busy]')) location.reload();
});

if ('__remixContext' in window) {
  // React must have taken over the page before its fields are filled; its pages also change without loading.
  window.addEventListener('load', () =>
    setTimeout(() => {
      start();
      new MutationObserver(meetForms).observe(document.documentElement, {
        childList: true,
        subtree: true,
        attributeFilter: ['data-keep'],
      });
    }, 200),
  );
} else start();
