// @ts-check
/** The projector: the question, the clock and the counts, then the board. Never a note that is not on a table. */
import { drawBoard } from './board.js';
import { connect, timeLeft } from './connect.js';
import { h, show } from './dom.js';
import { told, wordsFrom } from './texts.js';

const page = told();
const t = wordsFrom(page.texts);
const root = /** @type {HTMLElement} */ (document.getElementById('room'));
/** @type {{ room: any, screen: any }} */
const state = { room: null, screen: null };
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
});
setInterval(drawClock, 250);

function drawClock() {
  const place = document.getElementById('clock');
  if (!place || !state.room) return;
  const left = timeLeft(state.room.clock, live.now());
  place.textContent = left?.text ?? '';
  place.toggleAttribute('data-over', Boolean(left?.isOver));
  place.toggleAttribute('data-paused', Boolean(left?.isPaused));
}

function draw() {
  const { room, screen } = state;
  if (!room) return;
  const joining = room.state === 'planned' || room.step.kind === 'introduce';
  const hasBoard = screen !== null && screen !== undefined && !joining;
  root.dataset.shows = joining ? 'join' : hasBoard ? 'board' : 'question';
  if (root.dataset.drawn === undefined) {
    // What the server drew gives way.
    root.replaceChildren();
    root.dataset.drawn = '';
  }
  show(
    root,
    h(
      'header',
      { class: 'screen-head', key: 'head' },
      h('p', { class: 'screen-step' }, room.state === 'running' ? room.step.title : room.title),
      room.rehearsal && h('p', { class: 'ds-tag', 'data-color': 'warning' }, t('console.rehearsal')),
      h('p', { class: 'clock', id: 'clock', key: 'clock', role: 'timer', 'aria-label': t('device.timeLeft') }),
    ),
    h(
      'div',
      { class: 'screen-main', key: 'main' },
      h('h1', { class: 'screen-question', lang: page.lang, key: 'question' }, heading()),
      room.state === 'running' &&
        room.step.task &&
        !hasBoard &&
        h('p', { class: 'screen-task', lang: page.lang, key: 'task' }, room.step.task),
      joining && joinPart(),
      hasBoard &&
        h('div', { class: 'screen-board', key: 'board' }, drawBoard({ room, items: screen, t, lang: page.lang })),
    ),
    h(
      'footer',
      { class: 'screen-foot', key: 'foot' },
      h('p', {}, t('device.here', { count: room.counts.participants })),
      room.state === 'running' &&
        h(
          'p',
          { class: 'screen-count' },
          h('strong', {}, String(room.counts.notes)),
          ` ${t('screen.notes', { count: room.counts.notes })}`,
        ),
      room.step.kind === 'write' &&
        room.state === 'running' &&
        h('p', {}, t('screen.done', { done: room.counts.done, all: room.counts.participants })),
      !joining && h('p', {}, t('screen.code', { code: page.spoken })),
      line === 'cut' && h('p', { class: 'line-notice' }, t('screen.cut')),
    ),
  );
  drawClock();
}

function heading() {
  const { room } = state;
  if (room.state === 'planned') return t('screen.welcome');
  if (room.state === 'finished') return t('screen.finished');
  return room.step.asks ? room.question.text : room.step.title;
}

function joinPart() {
  if (page.devices === 'none') return null;
  return h(
    'div',
    { class: 'screen-join', key: 'join' },
    h('img', { src: page.qr, alt: t('screen.qr'), width: 320, height: 320 }),
    h(
      'div',
      {},
      h('p', {}, t('screen.goTo')),
      h('p', { class: 'screen-address' }, page.address),
      h('p', {}, t('screen.typeIn')),
      h('p', { class: 'screen-code' }, page.spoken),
    ),
  );
}
