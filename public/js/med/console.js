// @ts-check
/** The facilitator's console, for telephone and laptop: the course, the clock, how it goes at the tables, and the boards. */
import { drawBoard, mergeTools } from './board.js';
import { connect, timeLeft } from './connect.js';
import { coursePart, lookOverPart, peoplePart, tablesPart } from './console-side.js';
import { act, button, page, state, t, ui } from './console-state.js';
import { h, show } from './dom.js';

const root = /** @type {HTMLElement} */ (document.getElementById('room'));
/** @type {Set<string>} */
const selected = new Set();
/** @type {string | null} The board that is worked on: a table's id; null is the plenary. */
let scope = null;
let line = 'asking';

const live = connect(page, {
  onParts(parts) {
    Object.assign(state, parts);
    draw();
  },
  onLine(now) {
    line = now;
    draw();
  },
  onRefused(status) {
    if (status !== 429) location.reload();
  },
});
ui.draw = draw;
ui.ask = () => void live.ask();
setInterval(drawClock, 500);

function drawClock() {
  const place = document.getElementById('clock');
  if (!place || !state.room) return;
  const left = timeLeft(state.room.clock, live.now());
  place.textContent = left?.text ?? t('console.notStarted');
  place.toggleAttribute('data-over', Boolean(left?.isOver));
  place.toggleAttribute('data-paused', Boolean(left?.isPaused));
}

function draw() {
  const { room } = state;
  if (!room || !state.console) return;
  if (root.dataset.drawn === undefined) {
    // What the server drew gives way.
    root.replaceChildren();
    root.dataset.drawn = '';
  }
  show(
    root,
    h('div', { class: 'console-head', key: 'head' }, head()),
    line === 'cut' && h('p', { class: 'line-notice', role: 'alert', key: 'cut' }, t('console.cut')),
    h(
      'div',
      { class: 'console-columns', key: 'columns' },
      h('div', { class: 'stack console-side', key: 'side' }, tablesPart(), lookOverPart(), coursePart(), peoplePart()),
      h('div', { class: 'stack console-board', key: 'board' }, boardPart()),
    ),
  );
  drawClock();
}

function head() {
  const { room } = state;
  const { clock } = room;
  const isPaused = clock.endsAt === null;
  return [
    h(
      'div',
      { class: 'console-now', key: 'now' },
      h(
        'div',
        {},
        h('p', { class: 'muted small' }, room.title, room.rehearsal && ` (${t('console.rehearsal')})`),
        h(
          'h1',
          { class: 'room-title' },
          room.state === 'running'
            ? t('console.step', { number: room.step.index + 1, of: room.steps.length, title: room.step.title })
            : t(`console.state.${room.state}`),
        ),
        room.state === 'running' && room.step.asks && h('p', { lang: page.lang }, room.question.text),
      ),
      h('p', { class: 'clock', id: 'clock', key: 'clock', role: 'timer', 'aria-label': t('device.timeLeft') }),
    ),
    h(
      'div',
      { class: 'row', key: 'buttons', role: 'group', 'aria-label': t('console.course') },
      room.state === 'planned' && button(t('console.start'), { do: 'start' }),
      room.state === 'running' && [
        isPaused
          ? button(t('console.resume'), { do: 'resume' })
          : button(t('console.pause'), { do: 'pause' }, { 'data-variant': 'secondary' }),
        button(t('console.extend', { count: 1 }), { do: 'extend', seconds: 60 }, { 'data-variant': 'secondary' }),
        button(t('console.extend', { count: 5 }), { do: 'extend', seconds: 300 }, { 'data-variant': 'secondary' }),
        room.step.index > 0 &&
          button(t('console.back'), { do: 'goTo', step: room.step.index - 1 }, { 'data-variant': 'secondary' }),
        room.step.index < room.steps.length - 1
          ? button(t('console.next'), { do: 'goTo', step: room.step.index + 1 })
          : button(t('console.finish'), { do: 'finish' }),
      ],
      room.state === 'finished' && [
        h('a', { class: 'ds-button', href: page.record, key: 'record' }, t('console.record')),
        button(t('console.reopen'), { do: 'reopen' }, { 'data-variant': 'secondary' }),
      ],
      room.state !== 'planned' && button(t('board.undo'), { do: 'undo', scope: null }, { 'data-variant': 'tertiary' }),
    ),
    h(
      'p',
      { class: 'console-counts', key: 'counts', role: 'status' },
      [
        t('device.here', { count: room.counts.participants }),
        t('console.writing', { count: room.counts.writing }),
        room.step.kind === 'write' && t('console.done', { count: room.counts.done }),
        t('console.notes', { count: room.counts.notes }),
        t('console.code', { code: page.spoken }),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
  ];
}

function boardPart() {
  const { room } = state;
  const { tables, plenary } = state.console;
  const table = tables.find((/** @type {any} */ group) => group.id === scope);
  const desk = {
    room: { ...room, step: { ...room.step, sees: table ? 'table' : 'all' } },
    items: table ? table.items : plenary,
    t,
    lang: page.lang,
    scope: table ? table.id : null,
    mayMerge: true,
    mayBringOn: Boolean(table) && room.board !== 'journey',
    selected,
    act,
    again: draw,
    remove: (/** @type {any} */ note) => void act({ do: 'remove', note: note.id }),
  };
  return [
    h(
      'div',
      { class: 'row', 'data-spread': true, key: 'board-head' },
      h('h2', { id: 'board-heading' }, t('console.board')),
      h(
        'label',
        { class: 'row' },
        t('console.whichBoard'),
        h(
          'select',
          {
            class: 'ds-input',
            id: 'which-board',
            onchange: (/** @type {any} */ event) => {
              scope = event.target.value || null;
              selected.clear();
              draw();
            },
          },
          h('option', { value: '' }, t('board.plenary')),
          ...tables.map((/** @type {any} */ group) => h('option', { value: group.id }, group.name)),
        ),
      ),
    ),
    h('p', { class: 'muted small', key: 'how' }, t(room.board === 'journey' ? 'board.howJourney' : 'board.howConsole')),
    mergeTools(desk),
    h('div', { class: 'board', key: `board-${scope ?? 'plenary'}` }, drawBoard(desk)),
    h(
      'div',
      { key: 'undo-row' },
      h(
        'button',
        {
          type: 'button',
          class: 'card-tool',
          key: 'undo-board',
          onclick: () => void act({ do: 'undo', scope: desk.scope }),
        },
        t('board.undo'),
      ),
    ),
  ];
}
