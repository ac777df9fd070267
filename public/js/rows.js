// @ts-check
/**
 * Parts of a form that can be added and taken out, such as the points of a statement. The server makes the form the
 * same way for those without this script; names have gaps where a part was taken out, which the server knows.
 * - [data-rows=] holds the parts ([data-row]) and a template with `__i__` for the number in names and ids.
 * - [data-row-add], [data-row-remove]: buttons. [data-row-number]: the part's number for people.
 * - [data-row-place]: what a part is about; [data-row-quote=VALUE]: the words of that place, hidden for another.
 * - input[data-most-files]: says at once which files are too large or too many.
 */

/** @param {Element} form @returns {HTMLElement | null} */
const boxOf = (form) => form.querySelector('[data-rows]');
/** @param {Element} box */
const rowsIn = (box) => /** @type {HTMLElement[]} */ (Array.from(box.querySelectorAll(':scope > [data-row]')));
const inRow = /^\w+\[(\d+)\]/;

/** @param {Element} box @param {number} index */
function makeRow(box, index) {
  const holder = document.createElement('template');
  holder.innerHTML = (box.querySelector('template')?.innerHTML ?? '').replaceAll('__i__', String(index));
  return /** @type {HTMLElement} */ (holder.content.firstElementChild);
}

/** @param {Element} box */
function nextIndex(box) {
  const used = Array.from(box.querySelectorAll('[name]'), (field) => inRow.exec(field.getAttribute('name') ?? '')?.[1]);
  return Math.max(-1, ...used.map((index) => Number(index ?? -1))) + 1;
}

/** @param {Element} box */
function number(box) {
  const rows = rowsIn(box);
  rows.forEach((row, index) => {
    for (const place of row.querySelectorAll('[data-row-number]')) place.textContent = String(index + 1);
  });
  box.toggleAttribute('data-single', rows.length === 1);
}

/** One more part at the end, and the focus on it. @param {Element} form */
export function addRow(form) {
  const box = boxOf(form);
  if (!box || rowsIn(box).length >= Number(box.dataset.most)) return null;
  const row = makeRow(box, nextIndex(box));
  box.querySelector('template')?.before(row);
  number(box);
  /** @type {HTMLElement | null} */ (row.querySelector('select, textarea'))?.focus();
  return row;
}

/** Takes a part out and puts a line in its place that gives it back. @param {any} button @param {() => void} keep */
export function removeRow(button, keep) {
  const row = button.closest('[data-row]');
  const box = row.parentElement;
  const line = document.createElement('p');
  line.className = 'kept';
  line.setAttribute('role', 'status');
  line.append(box.dataset.removed);
  const undo = document.createElement('button');
  undo.type = 'button';
  undo.className = 'link-button';
  undo.textContent = box.dataset.undo;
  undo.onclick = () => {
    line.replaceWith(row);
    number(box);
    row.querySelector('select, textarea')?.focus();
    keep();
  };
  line.append(undo);
  row.replaceWith(line);
  number(box);
  undo.focus();
  return null;
}

/** The words of the place it came from are not those of another. @param {any} select */
export function placeChanged(select) {
  const quote = select.closest('[data-row]')?.querySelector('[data-row-quote]');
  quote?.toggleAttribute('hidden', quote.dataset.rowQuote !== select.value);
}

/**
 * Makes the parts that are kept, before their fields are filled. A part that the page came with, because somebody chose
 * "add to my statement", stands behind them. Gives whether there is more than the page came with.
 *
 * @param {Element} form @param {{ values: Record<string, any>, words?: Record<string, string> }} kept
 */
export function restoreRows(form, kept) {
  const box = boxOf(form);
  const indexes = [...new Set(Object.keys(kept.values).flatMap((name) => inRow.exec(name)?.[1] ?? []))];
  const [first] = box ? rowsIn(box) : [];
  if (!box || !first || indexes.length === 0) return false;
  const said = indexes.filter((index) =>
    Object.entries(kept.values).some(
      ([name, value]) => value && new RegExp(`\\[${index}\\]\\.(text|stance)$`).test(name),
    ),
  );
  const place = /** @type {any} */ (first.querySelector('[data-row-place]'));
  const known = said.some((index) => kept.values[place?.name.replace('[0]', `[${index}]`)] === place?.value);
  const fresh = place?.value && !known && said.length > 0 ? first.outerHTML : '';
  first.remove();
  const wanted = said.length > 0 ? said : indexes.slice(0, 1);
  for (const index of wanted.map(Number).sort((a, b) => a - b)) {
    const row = makeRow(box, index);
    box.querySelector('template')?.before(row);
    for (const select of row.querySelectorAll('select')) addOption(select, kept);
  }
  if (fresh) {
    const index = nextIndex(box);
    const holder = document.createElement('template');
    holder.innerHTML = fresh.replaceAll('points[0]', `points[${index}]`).replaceAll('points-0', `points-${index}`);
    box.querySelector('template')?.before(holder.content);
  }
  number(box);
  return true;
}

/** A paragraph chosen while reading is no option of a new part. @param {HTMLSelectElement} select @param {any} kept */
function addOption(select, kept) {
  const value = kept.values[select.name];
  if (!value || Array.from(select.options).some((option) => option.value === value)) return;
  const option = document.createElement('option');
  option.value = value;
  option.textContent = kept.words?.[select.name] ?? value;
  select.add(option, 1);
}

/** @param {any} input */
export function checkFiles(input) {
  const files = Array.from(/** @type {FileList} */ (input.files));
  const large = files.filter(({ size }) => size > Number(input.dataset.mostBytes));
  const problems = large.map(({ name }) => input.dataset.tooLarge.replace('%s', name));
  if (files.length > Number(input.dataset.mostFiles)) problems.push(input.dataset.tooMany);
  let line = input.nextElementSibling;
  if (!line?.matches('.file-problem')) {
    line = document.createElement('p');
    line.className = 'ds-validation-message file-problem';
    line.setAttribute('role', 'alert');
    input.after(line);
  }
  line.textContent = problems.join('. ');
}
