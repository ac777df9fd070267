// @ts-check
import { drawBoard, mergeTools } from './board.js';
import { h } from './dom.js';
import { act, isPreview, log, page, selected, state, t, ui } from './device-state.js';

/** The parts of a participant's page besides writing. */

export function head() {
  const { room, table, mine } = state;
  const seat = [
    table && table.name,
    mine && (mine.firstName || (!mine.isTable && t('device.seat', { number: mine.seat }))),
  ].filter(Boolean);
  return h(
    'div',
    { class: 'room-head', key: 'head' },
    h(
      'div',
      {},
      h('h1', { class: 'room-title' }, room.state === 'planned' ? room.title : room.step.title),
      h('p', { class: 'room-seat' }, seat.join(' · ')),
    ),
    h('p', { class: 'clock', id: 'clock', key: 'clock', role: 'timer', 'aria-label': t('device.timeLeft') }),
  );
}

export function lineNotice() {
  const waiting = log.waiting();
  if (ui.line !== 'cut') return null;
  return h(
    'p',
    { class: 'line-notice', role: 'status', key: 'line' },
    t('device.offline'),
    waiting > 0 && ` ${t('device.waiting', { count: waiting })}`,
  );
}

export function waitPart() {
  const { room } = state;
  return h(
    'div',
    { class: 'stack', key: 'wait' },
    h('p', { class: 'lead' }, t('device.waitForStart')),
    h('p', { class: 'muted' }, t('device.here', { count: room.counts.participants })),
    h('h2', {}, t('device.programme')),
    h(
      'ol',
      { class: 'programme', lang: page.lang },
      ...room.steps.map((/** @type {any} */ step) =>
        h('li', {}, `${step.title} (${t('device.minutes', { count: step.minutes })})`),
      ),
    ),
  );
}

export function turnPart() {
  const { table, mine } = state;
  if (!table) return null;
  const { turn, left } = table;
  const isMine = turn && turn.participantId === mine?.id;
  const who = turn && (turn.firstName || t('device.seat', { number: turn.seat }));
  return h(
    'div',
    { class: 'turn', key: 'turn', 'data-mine': Boolean(isMine), role: 'status' },
    h(
      'p',
      { class: 'turn-who' },
      !turn ? t('device.allOnTable') : isMine ? t('device.yourTurn') : t('device.turnOf', { name: who }),
    ),
    turn && h('p', {}, t('device.left', { count: left })),
    turn &&
      !isPreview &&
      !isMine &&
      h(
        'button',
        { type: 'button', class: 'card-tool', onclick: () => void act({ do: 'skipTurn', group: table.id }) },
        t('device.skip', { name: who }),
      ),
    isMine &&
      h(
        'button',
        { type: 'button', class: 'card-tool', onclick: () => void act({ do: 'skipTurn', group: table.id }) },
        t('device.pass'),
      ),
  );
}

export function tablePart() {
  const { room, table, mine } = state;
  const mayWork = !isPreview && room.step.kind !== 'roundRobin' && room.step.kind !== 'prioritise';
  const desk = {
    room,
    items: table.items,
    t,
    lang: page.lang,
    scope: table.id,
    mayMerge: mayWork,
    mayBringOn: mayWork && room.board !== 'journey',
    selected,
    act,
    again: ui.draw,
    ...dotsOf(mine),
  };
  return h(
    'section',
    { class: 'stack board', key: 'table', 'aria-labelledby': 'table-heading' },
    h('h2', { id: 'table-heading' }, t('board.onTable', { count: table.items.length })),
    mayWork &&
      table.items.length > 0 &&
      h('p', { class: 'muted small' }, t(room.board === 'journey' ? 'board.howJourney' : 'board.howTable')),
    dotsLeft(),
    drawBoard(desk),
    mayWork && mergeTools(desk),
    mayWork &&
      h(
        'button',
        { type: 'button', class: 'card-tool', key: 'undo', onclick: () => void act({ do: 'undo', scope: table.id }) },
        t('board.undo'),
      ),
  );
}

export function plenaryPart() {
  const { room, plenary, mine } = state;
  return h(
    'section',
    { class: 'stack board', key: 'plenary', 'aria-labelledby': 'plenary-heading' },
    h('h2', { id: 'plenary-heading' }, t('board.plenary')),
    dotsLeft(),
    drawBoard({ room, items: plenary, t, lang: page.lang, act, ...dotsOf(mine) }),
  );
}

/** @param {any} mine */
const dotsOf = (mine) =>
  state.room.dots && !isPreview ? { dots: new Set(/** @type {string[]} */ (mine?.dots ?? [])) } : {};

function dotsLeft() {
  const { room, mine } = state;
  if (!room.dots || isPreview) return null;
  return h(
    'p',
    { class: 'dots-left', role: 'status', key: 'dots-left' },
    t('device.dotsLeft', { count: room.dots - (mine?.dots.length ?? 0) }),
  );
}
