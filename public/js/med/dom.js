// @ts-check
/** Making and renewing parts of a page without losing what somebody is typing, or where they are. */

/** @typedef {Node | string | number | null | undefined | false} Part */
/** @typedef {Part | Part[] | Part[][]} Parts */

/** Properties of elements that are handlers; they are carried over when an element is renewed. */
const handlers = [
  'onclick',
  'oninput',
  'onchange',
  'onsubmit',
  'onkeydown',
  'ondragstart',
  'ondragover',
  'ondragleave',
  'ondrop',
  'ontoggle',
];

/**
 * Makes an element. `key` tells it from its neighbours when it is renewed; names beginning with `on` are handlers;
 * true and false set and leave out an attribute.
 * @param {string} tag
 * @param {Record<string, any>} [attributes]
 * @param {...Parts} parts
 * @returns {any}
 */
export function h(tag, attributes = {}, ...parts) {
  const element = /** @type {any} */ (document.createElement(tag));
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'key') element.dataset.key = value;
    else if (name.startsWith('on')) element[name] = value;
    else if (name === 'value') element.value = value;
    else if (name === 'checked') element.checked = value;
    else if (name.startsWith('--')) element.style.setProperty(name, String(value));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...flat(parts));
  return element;
}

/** @param {any[]} parts @returns {(Node | string)[]} */
const flat = (parts) =>
  parts.flat(Infinity).flatMap((/** @type {any} */ part) => {
    if (part === null || part === undefined || part === false || part === '') return [];
    return [part instanceof Node ? part : String(part)];
  });

/** @param {any} node @returns {string} */
const keyOf = (node) => node.dataset?.key ?? '';
/** @param {any} a @param {any} b */
const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && keyOf(a) === keyOf(b);

/**
 * Makes the children of an element those that are given, keeping the elements that are there already: a field keeps
 * its text and the focus, a list its place.
 * @param {Element} parent
 * @param {...Parts} parts
 */
export function show(parent, ...parts) {
  const wanted = flat(parts).map((part) => (typeof part === 'string' ? document.createTextNode(part) : part));
  const focused = /** @type {any} */ (document.activeElement);
  renew(parent, wanted);
  if (focused && focused !== document.activeElement && focused.isConnected) focused.focus({ preventScroll: true });
}

/** @param {Node} parent @param {Node[]} wanted */
function renew(parent, wanted) {
  const keyed = new Map([...parent.childNodes].filter(keyOf).map((node) => [keyOf(node), node]));
  let at = parent.firstChild;
  for (const node of wanted) {
    const key = keyOf(node);
    const known = key ? keyed.get(key) : at && !keyOf(at) && alike(at, node) ? at : null;
    if (!known || !alike(known, node)) {
      parent.insertBefore(node, at);
      continue;
    }
    if (known === at) at = at.nextSibling;
    else parent.insertBefore(known, at);
    patch(known, node);
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

/** @param {any} from @param {any} to */
function patch(from, to) {
  if (from.nodeType === Node.TEXT_NODE) {
    if (from.data !== to.data) from.data = to.data;
    return;
  }
  for (const name of from.getAttributeNames()) {
    // Whether something is unfolded, and sizes that people set, are theirs.
    if (name === 'open' || name === 'style') continue;
    if (!to.hasAttribute(name)) from.removeAttribute(name);
  }
  for (const name of to.getAttributeNames()) {
    if (name === 'open') continue;
    if (from.getAttribute(name) !== to.getAttribute(name)) from.setAttribute(name, to.getAttribute(name));
  }
  for (const name of handlers) if (from[name] !== to[name]) from[name] = to[name];
  if (from instanceof HTMLInputElement && (from.type === 'checkbox' || from.type === 'radio')) {
    // A choice somebody has made stands, unless the page says that it is told from outside.
    if (from.dataset.own === undefined) from.checked = to.checked;
    return;
  }
  if (from instanceof HTMLInputElement || from instanceof HTMLTextAreaElement) return;
  const chosen = from instanceof HTMLSelectElement ? from.value : null;
  renew(from, [...to.childNodes]);
  if (from instanceof HTMLSelectElement) {
    // A choice somebody has made stands, unless the page says that it is told from outside.
    from.value = from.dataset.told === undefined && chosen !== null ? chosen : to.value;
    if (from.selectedIndex < 0) from.selectedIndex = 0;
  }
}

/**
 * Says something to those who do not see the page, and shows it for a while to those who do.
 * @param {string} text
 */
export function say(text) {
  const place = document.getElementById('said');
  if (!place) return;
  place.textContent = '';
  window.setTimeout(() => (place.textContent = text), 50);
}
