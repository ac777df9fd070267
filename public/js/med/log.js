// @ts-check
/**
 * The device's log of notes. Every note is written here first and sent from here: over a cut line, a reload or a closed
 * lid nothing is lost. Notes have ids made on the device, so that one sent twice is one note on the server. A note stays
 * in the log after it has arrived, as the device's own memory of what it said.
 */

/**
 * @typedef {{ id: string, text: string, kind: string, step: string, question: string, caseKey: string, actor: string,
 *   onNoteId: string | null, writtenAt: number, edition: number, withdrawn: boolean, sent: boolean }} LoggedNote
 * @typedef {{ all: () => Promise<LoggedNote[]>, put: (note: LoggedNote) => Promise<void> }} Store
 * @typedef {{ id: string, text: string, kind: string, step: string, question: string, caseKey: string, actor: string,
 *   edition: number }} KnownNote
 */

/** Notes in one message. */
const atOnce = 50;

/**
 * @param {Store} store where notes are kept on this device
 * @param {(notes: object[]) => Promise<{ kept: string[] }>} send gives the ids that have arrived; rejects when there is no line
 */
export async function openLog(store, send) {
  /** @type {Map<string, LoggedNote>} */
  const notes = new Map((await store.all()).map((note) => [note.id, note]));
  /** @type {Promise<boolean> | null} */
  let sending = null;

  /** @param {LoggedNote} note */
  async function put(note) {
    notes.set(note.id, note);
    await store.put(note);
  }

  const unsent = () => [...notes.values()].filter(({ sent }) => !sent);

  async function sendAll() {
    for (let waiting = unsent(); waiting.length > 0; waiting = unsent()) {
      const batch = waiting.slice(0, atOnce);
      const { kept } = await send(batch.map(({ sent: _, ...note }) => note));
      const arrived = new Set(kept);
      // A note that was changed while it was on its way has a later edition to send.
      for (const note of batch) {
        if (arrived.has(note.id) && notes.get(note.id)?.edition === note.edition) await put({ ...note, sent: true });
      }
      if (!batch.some(({ id }) => arrived.has(id))) return false;
    }
    return true;
  }

  return {
    /** All notes that stand, in the order they were written. */
    notes: () => [...notes.values()].filter(({ withdrawn }) => !withdrawn).sort((a, b) => a.writtenAt - b.writtenAt),
    waiting: () => unsent().length,

    /**
     * Writes a new note.
     * @param {Omit<LoggedNote, 'id' | 'edition' | 'withdrawn' | 'sent'>} note
     */
    async write(note) {
      const id = newId();
      await put({ ...note, id, edition: 1, withdrawn: false, sent: false });
      return id;
    },

    /**
     * Changes a note, or takes it back.
     * @param {string} id @param {Partial<Pick<LoggedNote, 'text' | 'kind' | 'actor' | 'withdrawn'>>} change
     */
    async change(id, change) {
      const note = notes.get(id);
      if (note) await put({ ...note, ...change, edition: note.edition + 1, sent: false });
    },

    /**
     * Takes over what the server knows and this device has forgotten, and what the server keeps in another wording.
     * @param {KnownNote[]} known
     */
    async learn(known) {
      for (const note of known) {
        const own = notes.get(note.id);
        if (own && (!own.sent || own.edition > note.edition)) continue;
        if (own && own.text === note.text && own.edition === note.edition) continue;
        await put({
          onNoteId: null,
          writtenAt: own?.writtenAt ?? 0,
          withdrawn: false,
          ...own,
          id: note.id,
          text: note.text,
          kind: note.kind,
          step: note.step,
          question: note.question,
          caseKey: note.caseKey,
          actor: note.actor,
          edition: note.edition,
          sent: true,
        });
      }
    },

    /** Sends what has not arrived. Gives whether all of it has; rejects when there is no line. */
    flush() {
      sending ??= sendAll().finally(() => (sending = null));
      return sending;
    },
  };
}

/** An id that no other device makes; also on pages without https, where randomUUID is not to be had. */
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
