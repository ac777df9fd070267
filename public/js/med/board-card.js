// @ts-check
import { h } from './dom.js';

/** A note or a cluster as a card, with what may be done with it. */

/** @typedef {import('../../../app/workshops/room/board').BoardItem} BoardItem */
/** @typedef {import('../../../app/workshops/room/board').BoardNote} BoardNote */
/** @typedef {import('../../../app/workshops/room/views').RoomView} RoomView */

/**
 * @typedef {object} Desk What the board needs to know of who looks at it.
 * @property {RoomView} room
 * @property {BoardItem[]} items
 * @property {(address: string, values?: Record<string, string | number>) => string} t
 * @property {string} [lang] form of Norwegian the notes are in, where it is not the page's
 * @property {string | null} [scope] the table's id; null for the plenary
 * @property {boolean} [mayMerge] put together, name, take apart
 * @property {boolean} [mayBringOn] choose for the plenary
 * @property {Set<string>} [selected] ids that are chosen; the board changes it
 * @property {Set<string>} [dots] own dots; where it is given they can be put and taken
 * @property {(action: Record<string, any>) => void} [act]
 * @property {() => void} [again] draws anew after a choice
 * @property {(note: BoardNote) => void} [remove] takes a note away (facilitators)
 */

export const pinks = new Set(['challenge', 'opportunity']);

/** Stretches of the timeline, each a column. */
export const stretches = 5;
export const middleOf = (/** @type {number} */ column) => ((column + 0.5) / stretches) * 100;

/** @param {Desk} desk @param {BoardItem[]} items @param {string} key */
export const list = (desk, items, key) =>
  h('ul', { class: 'cards', key, lang: desk.lang }, ...items.map((item) => card(desk, item)));

/** A small button whose name says which note it is about. @param {string} text @param {string} about @param {() => void} onclick */
export const tool = (text, about, onclick) =>
  h('button', { type: 'button', class: 'card-tool', onclick }, text, h('span', { class: 'ds-sr-only' }, `: ${about}`));

/** @param {Desk} desk @param {BoardNote} note */
export const noteBody = ({ t, room, remove }, note) => [
  h('p', { class: 'card-text' }, note.text),
  h(
    'p',
    { class: 'card-facts' },
    [
      pinks.has(note.kind) && t(`kind.${note.kind}`),
      note.table > 0 && room.step.sees !== 'table' && t('board.table', { number: note.table }),
      note.late && t('board.late'),
    ]
      .filter(Boolean)
      .join(' · '),
    remove && tool(t('board.remove'), note.text, () => remove(note)),
  ),
];

/** @param {Desk} desk @param {BoardItem} item @param {Record<string, any>} [more] @param {number} [column] */
export function card(desk, item, more = {}, column) {
  const { t, act, mayMerge, mayBringOn, dots, scope = null, selected, again } = desk;
  const count = item.parts.reduce((sum, part) => sum + part.notes.length, 0) + item.notes.length;
  const merge = (/** @type {string} */ id) =>
    id !== item.id && act?.({ do: 'merge', scope, items: [item.id, id], name: '' });
  return h(
    'li',
    {
      class: 'card',
      key: item.id,
      'data-kind': item.kind,
      'data-cluster': item.isCluster,
      'data-brought': mayBringOn && item.broughtOn,
      ...more,
      ...(mayMerge ? { draggable: 'true', ondragstart: dragging(item.id), ...dropping(desk, merge) } : {}),
    },
    mayMerge && selected
      ? h(
          'label',
          { class: 'card-choice' },
          h('input', {
            type: 'checkbox',
            checked: selected.has(item.id),
            onchange: (/** @type {any} */ event) => {
              if (event.target.checked) selected.add(item.id);
              else selected.delete(item.id);
              again?.();
            },
          }),
          h('span', { class: 'card-text' }, item.text),
        )
      : h('p', { class: 'card-text' }, item.text),
    h(
      'p',
      { class: 'card-facts' },
      [
        pinks.has(item.kind) && t(`kind.${item.kind}`),
        item.isCluster && t('board.notesIn', { count }),
        !item.isCluster && desk.room.step.sees !== 'table' && t('board.table', { number: item.notes[0]?.table ?? 0 }),
        item.notes.some(({ late }) => late) && t('board.late'),
        item.dots > 0 && t('board.dots', { count: item.dots }),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    item.dots > 0 && h('p', { class: 'dots', 'aria-hidden': 'true' }, '●'.repeat(Math.min(item.dots, 20))),
    item.isCluster && members(desk, item),
    h(
      'div',
      { class: 'card-tools' },
      mayBringOn &&
        tool(t(item.broughtOn ? 'board.leaveHere' : 'board.bringOn'), item.text, () =>
          act?.({ do: 'bringOn', item: item.id, on: !item.broughtOn }),
        ),
      dots &&
        h(
          'button',
          {
            type: 'button',
            class: 'card-tool dot-tool',
            'aria-pressed': String(dots.has(item.id)),
            onclick: () => act?.({ do: 'dot', item: item.id, on: !dots.has(item.id) }),
          },
          t(dots.has(item.id) ? 'board.takeDot' : 'board.giveDot'),
          h('span', { class: 'ds-sr-only' }, `: ${item.text}`),
        ),
      mayMerge &&
        column !== undefined &&
        column > 0 &&
        tool(t('board.earlier'), item.text, () => act?.({ do: 'place', item: item.id, place: middleOf(column - 1) })),
      mayMerge &&
        column !== undefined &&
        column < stretches - 1 &&
        tool(t('board.later'), item.text, () => act?.({ do: 'place', item: item.id, place: middleOf(column + 1) })),
      desk.remove &&
        !item.isCluster &&
        item.notes[0] &&
        tool(t('board.remove'), item.text, () => item.notes[0] && desk.remove?.(item.notes[0])),
    ),
  );
}

/** The notes in a cluster, and how they came there. @param {Desk} desk @param {BoardItem} item */
function members(desk, item) {
  const { t, act, mayMerge, scope = null } = desk;
  const out = (/** @type {string} */ id, /** @type {string} */ text) =>
    mayMerge && tool(t('board.takeOut'), text, () => act?.({ do: 'separate', scope, item: id }));
  return h(
    'details',
    { class: 'members', open: true },
    h('summary', {}, t('board.showNotes')),
    ...item.parts.map((part) =>
      h(
        'div',
        { key: part.id },
        h('p', { class: 'part-name' }, part.name, ' ', out(part.id, part.name)),
        h('ul', {}, ...part.notes.map((note) => h('li', { key: note.id }, ...noteBody(desk, note)))),
      ),
    ),
    item.notes.length > 0 &&
      h(
        'ul',
        {},
        ...item.notes.map((note) => h('li', { key: note.id }, ...noteBody(desk, note), out(note.id, note.text))),
      ),
  );
}

/** @param {string} id */
const dragging = (id) => (/** @type {DragEvent} */ event) => {
  event.stopPropagation();
  event.dataTransfer?.setData('text/plain', id);
};

/** @param {Desk} desk @param {(id: string) => void} onto */
export const dropping = ({ mayMerge }, onto) =>
  mayMerge
    ? {
        ondragover: (/** @type {any} */ event) => {
          event.preventDefault();
          event.currentTarget.dataset.over = '';
        },
        ondragleave: (/** @type {any} */ event) => delete event.currentTarget.dataset.over,
        ondrop: (/** @type {any} */ event) => {
          event.preventDefault();
          event.stopPropagation();
          delete event.currentTarget.dataset.over;
          const id = event.dataTransfer?.getData('text/plain');
          if (id) onto(id);
        },
      }
    : {};
