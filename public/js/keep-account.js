// @ts-check
/**
 * form[data-keep-account=ADDRESS]: for whoever is signed in, what is typed is kept on the account too, so that it can be
 * finished on another device. The form's field `draftRevision` says what was seen; who has changed it elsewhere is never
 * written over. Without this script the form's own button keeps it. The words stand in data attributes.
 */

/** Milliseconds without typing before it is kept. */
const calm = 1500;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
/** @type {AbortController | null} */
let asking = null;

/** @param {HTMLFormElement} form @param {string} words */
function tell(form, words) {
  let line = form.querySelector('.account-kept');
  if (!line) {
    line = document.createElement('p');
    line.className = 'account-kept muted small';
    line.setAttribute('role', 'status');
    form.append(line);
  }
  if (line.textContent !== words) line.textContent = words;
}

/** @param {HTMLFormElement} form */
async function keep(form) {
  if (asking) return later(form);
  const fields = new FormData(form);
  for (const [name, value] of [...fields]) if (typeof value !== 'string') fields.delete(name);
  asking = new AbortController();
  try {
    const address = /** @type {string} */ (form.dataset.keepAccount);
    const answer = await fetch(address, { method: 'POST', body: fields, signal: asking.signal });
    const seen = /** @type {HTMLInputElement | null} */ (form.querySelector('input[name=draftRevision]'));
    if (answer.ok && seen) {
      seen.value = String((await answer.json()).revision);
      tell(form, form.dataset.accountKept ?? '');
    } else if (answer.status === 409 || answer.status === 401) {
      // It is still kept in this browser; the button says what can be done.
      tell(form, (answer.status === 409 ? form.dataset.accountConflict : form.dataset.accountSignedOut) ?? '');
      delete form.dataset.keepAccount;
    }
  } catch {
    // Not online: it is kept in this browser, and here at the next word.
  } finally {
    asking = null;
  }
}

/** @param {HTMLFormElement} form */
function later(form) {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (form.isConnected && form.dataset.keepAccount) void keep(form);
  }, calm);
}

for (const kind of ['input', 'change', 'click']) {
  document.addEventListener(kind, ({ target }) => {
    if (!(target instanceof Element)) return;
    if (kind === 'click' && !target.closest('[data-row-add], [data-row-remove], .kept button')) return;
    const form = /** @type {HTMLFormElement | null} */ (
      target.closest('form[data-keep-account]') ??
        (kind === 'click' ? document.querySelector('form[data-keep-account]') : null)
    );
    if (form) later(form);
  });
}
// What is sent is no draft any more.
document.addEventListener('submit', () => {
  clearTimeout(waiting);
  asking?.abort();
});
