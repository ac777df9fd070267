// @ts-check
/**
 * Where a device keeps its log and the last it was shown: IndexedDB, or memory where the browser has none to give.
 * One database for each participation, so that a telephone that is handed on does not mix two people's notes.
 */

/** @typedef {import('./log.js').LoggedNote} LoggedNote */

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** @param {string} name */
export async function openStore(name) {
  try {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('notes', { keyPath: 'id' });
      request.result.createObjectStore('shown');
    };
    const db = await done(request);
    /** @param {string} table @param {IDBTransactionMode} mode */
    const table = (table, mode) => db.transaction(table, mode, { durability: 'strict' }).objectStore(table);
    return {
      /** @returns {Promise<LoggedNote[]>} */
      all: () => done(table('notes', 'readonly').getAll()),
      /** @param {LoggedNote} note */
      put: async (note) => void (await done(table('notes', 'readwrite').put(note))),
      /** @returns {Promise<any>} */
      lastShown: () => done(table('shown', 'readonly').get('last')),
      /** @param {any} view */
      keepShown: async (view) => void (await done(table('shown', 'readwrite').put(view, 'last'))),
    };
  } catch {
    /** @type {Map<string, LoggedNote>} */
    const notes = new Map();
    return {
      all: async () => [...notes.values()],
      /** @param {LoggedNote} note */
      put: async (note) => void notes.set(note.id, note),
      lastShown: async () => undefined,
      keepShown: async () => undefined,
    };
  }
}
