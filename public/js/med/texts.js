// @ts-check
/** The words of the page, which the server put into it, in the reader's form of Norwegian. */

/** @typedef {{ [key: string]: string | Texts }} Texts */

/**
 * What the page was told: addresses, words, what it is.
 * @returns {any}
 */
export const told = () => JSON.parse(document.getElementById('room')?.dataset.room ?? '{}');

/**
 * Gives a function that finds a text by its address and fills in values; with `count` in the form for one or for many.
 * @param {Texts} texts
 */
export function wordsFrom(texts) {
  return (/** @type {string} */ address, /** @type {Record<string, string | number>} */ values = {}) => {
    const plural = 'count' in values ? (values.count === 1 ? '_one' : '_other') : '';
    /** @param {string} path */
    const find = (path) => path.split('.').reduce((/** @type {any} */ tree, key) => tree?.[key], texts);
    const text = find(address + plural) ?? find(address) ?? address;
    return String(text).replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name) => String(values[name] ?? ''));
  };
}
