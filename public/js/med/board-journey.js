// @ts-check
import { card, list, noteBody, pinks, tool } from './board-card.js';
import { h } from './dom.js';

/** @typedef {import('./board-card.js').Desk} Desk */
/** @typedef {import('./board-card.js').BoardItem} BoardItem */
/** @typedef {import('./board-card.js').BoardNote} BoardNote */
/** @typedef {import('./board-card.js').RoomView} RoomView */

/** Each case a row of steps, with pink notes at the steps they are about. @param {Desk} desk */
export function journeys(desk) {
  const { items, room, t } = desk;
  const notes = items.flatMap((item) => [...item.parts.flatMap((part) => part.notes), ...item.notes]);
  const itemOf = new Map(items.flatMap((item) => item.notes.map((note) => [note.id, item])));
  const cases = [...room.cases, { key: '', title: t('board.noCase'), text: '' }];
  const inSumUp = room.step.kind === 'sumUp' || room.state === 'finished';
  const pink = notes.filter(({ kind }) => pinks.has(kind));
  return [
    inSumUp && pink.length > 0 && h('h3', { class: 'board-question', key: 'pink-first' }, t('board.pinkFirst')),
    inSumUp &&
      pink.length > 0 &&
      list(
        desk,
        items.filter(({ kind }) => pinks.has(kind)),
        'pinks',
      ),
    ...cases.map(({ key, title, text }) => {
      const own = notes.filter(
        (note) => (room.cases.some((known) => known.key === note.caseKey) ? note.caseKey : '') === key,
      );
      if (own.length === 0) return null;
      const steps = own.filter(({ kind }) => !pinks.has(kind)).sort((a, b) => placeIn(itemOf, a) - placeIn(itemOf, b));
      const loose = own.filter(({ kind, onNoteId }) => pinks.has(kind) && !steps.some(({ id }) => id === onNoteId));
      return h(
        'section',
        { class: 'journey', key: `case-${key}` },
        h('h3', {}, title),
        text && h('p', { class: 'muted' }, text),
        h(
          'ol',
          { class: 'journey-steps', lang: desk.lang },
          ...steps.map((note, at) =>
            h(
              'li',
              { class: 'journey-step', key: note.id, 'data-handover': note.handOver },
              journeyStep(desk, note, steps, at, itemOf),
              h(
                'ul',
                { class: 'cards pinks' },
                ...own
                  .filter((other) => other.onNoteId === note.id && pinks.has(other.kind))
                  .map((other) => card(desk, /** @type {BoardItem} */ (itemOf.get(other.id) ?? items[0]))),
              ),
            ),
          ),
        ),
        loose.length > 0 &&
          !inSumUp &&
          h(
            'div',
            { class: 'stack' },
            h('p', { class: 'muted small' }, t('board.loosePinks')),
            h(
              'ul',
              { class: 'cards pinks' },
              ...loose.map((note) =>
                h(
                  'li',
                  { class: 'card', 'data-kind': note.kind, key: note.id },
                  ...noteBody(desk, note),
                  attachTo(desk, note, steps),
                ),
              ),
            ),
          ),
      );
    }),
  ];
}

/** @param {Map<string, BoardItem>} itemOf @param {BoardNote} note */
const placeIn = (itemOf, note) => itemOf.get(note.id)?.place ?? 50_000;

/** @param {Desk} desk @param {BoardNote} note @param {BoardNote[]} steps @param {number} at @param {Map<string, BoardItem>} itemOf */
function journeyStep(desk, note, steps, at, itemOf) {
  const { t, act, mayMerge } = desk;
  // Between its neighbours; what has no place yet comes last, in the order it was written.
  const between = (/** @type {BoardNote | undefined} */ before, /** @type {BoardNote | undefined} */ after) => {
    const low = before ? placeIn(itemOf, before) : 0;
    const high = after ? placeIn(itemOf, after) : low + 2_000;
    return low === high ? low + 1 : (low + high) / 2;
  };
  return h(
    'div',
    { class: 'card', 'data-kind': 'journeyStep' },
    h('p', { class: 'card-text' }, note.text),
    note.actor && h('p', { class: 'card-facts' }, note.actor),
    note.handOver && h('p', { class: 'hand-over' }, t('board.handOver')),
    mayMerge &&
      h(
        'div',
        { class: 'card-tools' },
        at > 0 &&
          tool(t('board.earlier'), note.text, () =>
            act?.({ do: 'place', item: note.id, place: between(steps[at - 2], steps[at - 1]) }),
          ),
        at < steps.length - 1 &&
          tool(t('board.later'), note.text, () =>
            act?.({ do: 'place', item: note.id, place: between(steps[at + 1], steps[at + 2]) }),
          ),
        tool(t(note.handOver ? 'board.noHandOver' : 'board.markHandOver'), note.text, () =>
          act?.({ do: 'handOver', note: note.id, on: !note.handOver }),
        ),
        desk.remove && tool(t('board.remove'), note.text, () => desk.remove?.(note)),
      ),
  );
}

/** @param {Desk} desk @param {BoardNote} note @param {BoardNote[]} steps */
const attachTo = ({ t, act, mayMerge }, note, steps) =>
  mayMerge &&
  steps.length > 0 &&
  h(
    'label',
    { class: 'attach' },
    t('board.attach'),
    h(
      'select',
      {
        class: 'ds-input',
        'data-told': true,
        onchange: (/** @type {any} */ event) =>
          event.target.value && act?.({ do: 'attach', note: note.id, to: event.target.value }),
      },
      h('option', { value: '' }, t('board.chooseStep')),
      ...steps.map((step) => h('option', { value: step.id }, step.text)),
    ),
  );
