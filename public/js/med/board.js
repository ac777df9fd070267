// @ts-check
import { card, dropping, list, middleOf, pinks, stretches } from './board-card.js';
import { journeys } from './board-journey.js';
import { h } from './dom.js';

/**
 * Draws what lies on a board: a list, a sun, a timeline or journeys, with what the one who looks may do. Everything that
 * can be dragged can also be chosen and moved with buttons: that works with the keyboard, by touch and with a reader.
 */

/** @typedef {import('./board-card.js').Desk} Desk */
/** @typedef {import('./board-card.js').BoardItem} BoardItem */
/** @typedef {import('./board-card.js').BoardNote} BoardNote */
/** @typedef {import('./board-card.js').RoomView} RoomView */

/** @param {Desk} desk */
export function drawBoard(desk) {
  const { room, items, t } = desk;
  if (items.length === 0) return h('p', { class: 'board-empty' }, t('board.empty'));
  if (room.board === 'journey') return journeys(desk);
  if (room.state === 'finished' || room.step.kind === 'sumUp') return summary(desk);
  const parts = [];
  for (const question of room.questions) {
    const asked = items.filter((item) => item.question === question.key);
    if (asked.length === 0) continue;
    if (room.board !== 'timeline' && room.questions.length > 1) {
      parts.push(h('h3', { class: 'board-question', key: `q-${question.key}` }, question.text));
    }
    if (room.board === 'sun') parts.push(sun(desk, question, asked));
    else if (room.board === 'list') parts.push(list(desk, asked, `list-${question.key}`));
  }
  if (room.board === 'timeline') parts.push(timeline(desk));
  return parts;
}

/** Pink notes first, then what has most dots. @param {Desk} desk */
function summary(desk) {
  const rank = (/** @type {BoardItem} */ item) => (pinks.has(item.kind) ? 1 : 0);
  const items = [...desk.items].sort((a, b) => rank(b) - rank(a) || b.dots - a.dots);
  return list(desk, items, 'summary');
}

/** @param {Desk} desk @param {RoomView['questions'][number]} question @param {BoardItem[]} items */
function sun(desk, question, items) {
  return h(
    'div',
    { class: 'sun', key: `sun-${question.key}`, '--rays': items.length },
    h('p', { class: 'sun-middle' }, question.text),
    h('ul', { class: 'rays', lang: desk.lang }, ...items.map((item, at) => card(desk, item, { '--ray': at }))),
  );
}

/** @param {Desk} desk */
function timeline(desk) {
  const { items, room, t } = desk;
  const placeOf = (/** @type {BoardItem} */ item) =>
    item.place ?? room.questions.find(({ key }) => key === item.question)?.place ?? 50;
  const columnOf = (/** @type {BoardItem} */ item) =>
    Math.min(stretches - 1, Math.floor((placeOf(item) / 100) * stretches));
  const year = room.visionYear ?? new Date().getFullYear() + 10;
  const now = new Date().getFullYear();
  const heading = (/** @type {number} */ column) =>
    column === 0
      ? t('board.now')
      : column === stretches - 1
        ? String(year)
        : String(Math.round(now + ((year - now) * column) / (stretches - 1)));
  return h(
    'div',
    { class: 'timeline', key: 'timeline' },
    ...Array.from({ length: stretches }, (_, column) =>
      h(
        'section',
        {
          class: 'stretch',
          key: `stretch-${column}`,
          'aria-label': heading(column),
          ...dropping(desk, (id) => desk.act?.({ do: 'place', item: id, place: middleOf(column) })),
        },
        h('h3', {}, heading(column)),
        h(
          'ul',
          { class: 'cards', lang: desk.lang },
          ...items
            .filter((item) => columnOf(item) === column)
            .sort((a, b) => placeOf(a) - placeOf(b))
            .map((item) => card(desk, item, {}, column)),
        ),
      ),
    ),
  );
}

/**
 * What can be done with what is chosen: put it together under a name, name it, take it apart.
 * @param {Desk} desk
 */
export function mergeTools({ items, selected, t, act, scope = null, again }) {
  const chosen = items.filter(({ id }) => selected?.has(id));
  const [first] = chosen;
  if (!first) return null;
  const cluster = chosen.find(({ isCluster }) => isCluster);
  const clear = () => {
    selected?.clear();
    again?.();
  };
  const nameField = () => /** @type {HTMLInputElement | null} */ (document.getElementById('cluster-name'));
  return h(
    'form',
    {
      class: 'merge-tools',
      key: 'merge-tools',
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        const name = nameField()?.value.trim() ?? '';
        if (chosen.length > 1) act?.({ do: 'merge', scope, items: chosen.map(({ id }) => id), name });
        else if (cluster && name) act?.({ do: 'name', cluster: cluster.id, name });
        clear();
      },
    },
    h('p', { role: 'status' }, t('board.chosen', { count: chosen.length })),
    (chosen.length > 1 || cluster) &&
      h(
        'div',
        { class: 'ds-field' },
        h('label', { class: 'ds-label', for: 'cluster-name' }, t('board.clusterName')),
        h('input', {
          class: 'ds-input',
          id: 'cluster-name',
          key: `name-of-${(cluster ?? first).id}`,
          value: (cluster ?? first).text.slice(0, 200),
          maxlength: 200,
        }),
      ),
    h(
      'div',
      { class: 'row' },
      chosen.length > 1 && h('button', { class: 'ds-button', key: 'do-merge' }, t('board.merge')),
      chosen.length === 1 && cluster && h('button', { class: 'ds-button', key: 'do-name' }, t('board.rename')),
      chosen.length === 1 &&
        cluster &&
        h(
          'button',
          {
            type: 'button',
            class: 'ds-button',
            key: 'do-apart',
            'data-variant': 'secondary',
            onclick: () => {
              act?.({ do: 'separate', scope, item: cluster.id });
              clear();
            },
          },
          t('board.takeApart'),
        ),
      h(
        'button',
        { type: 'button', class: 'ds-button', key: 'do-clear', 'data-variant': 'tertiary', onclick: clear },
        t('board.clear'),
      ),
    ),
  );
}
