// @ts-check
/**
 * A participant's page: what to do now, a field to write in, one's own notes, and the table's board when it is shown.
 * Writing never waits for the network: notes go into the device's log and are sent from there.
 */
import { drawBoard } from './board.js';
import { connect, timeLeft } from './connect.js';
import { head, lineNotice, plenaryPart, tablePart, turnPart, waitPart } from './device-parts.js';
import {
  flush,
  hearOfOwn,
  isPreview,
  keepDraft,
  log,
  page,
  root,
  selected,
  state,
  store,
  t,
  ui,
} from './device-state.js';
import { composer, doneButton, ownNotes } from './device-write.js';
import { h, say, show } from './dom.js';

let isDrawn = false;

// What was shown last stands until the room is heard from again.
const last = await store.lastShown().catch(() => undefined);
if (last) Object.assign(state, last);

ui.draw = draw;
const live = connect(
  { state: page.state, events: page.events },
  {
    onParts(parts) {
      const stepBefore = state.room?.step.key;
      const { mine, ...views } = parts;
      Object.assign(state, views);
      if (mine) void hearOfOwn(mine).then(draw);
      if (state.room && stepBefore && stepBefore !== state.room.step.key) {
        selected.clear();
        say(t('device.newStep', { title: state.room.step.title }));
        void live.ask();
      }
      void store
        .keepShown({ room: state.room, table: state.table, plenary: state.plenary, mine: state.mine })
        .catch(() => undefined);
      draw();
      void flush();
    },
    onLine(now) {
      ui.line = now;
      draw();
      if (now !== 'cut') void flush();
    },
    onRefused(status) {
      // The workshop is gone, or this device no longer takes part in it.
      if (status === 403 || status === 404) location.reload();
    },
  },
);
ui.ask = () => void live.ask();
ui.now = live.now;
setInterval(() => void flush(), 5_000);
setInterval(drawClock, 500);
keepForOffline();

function drawClock() {
  const place = document.getElementById('clock');
  if (!place || !state.room) return;
  const left = timeLeft(state.room.clock, live.now());
  place.textContent = left ? left.text : '';
  place.toggleAttribute('data-over', Boolean(left?.isOver));
  place.toggleAttribute('data-paused', Boolean(left?.isPaused));
}

function draw() {
  const { room } = state;
  if (!room) return;
  if (!isDrawn) {
    // What the server drew gives way; what was typed in it does not.
    const typedBefore = /** @type {HTMLTextAreaElement | null} */ (document.getElementById('note-text'))?.value;
    if (typedBefore) keepDraft(typedBefore);
    root.replaceChildren();
    isDrawn = true;
  }
  show(root, head(), lineNotice(), h('div', { class: 'room-body', key: 'body' }, ...body()));
  drawClock();
}

function body() {
  const { room, table, plenary } = state;
  if (room.state === 'planned') return [waitPart()];
  if (room.state === 'finished') {
    return [
      h('p', { class: 'lead', key: 'thanks' }, t('device.thanks')),
      composer(t('device.forgotSomething')),
      ownNotes(),
      plenary &&
        h(
          'section',
          { class: 'stack', key: 'plenary' },
          h('h2', {}, t('board.plenary')),
          drawBoard({ room, items: plenary, t, lang: page.lang }),
        ),
    ];
  }
  const own = room.step.sees === 'own';
  return [
    room.step.task && h('p', { class: 'task', key: 'task', lang: page.lang }, room.step.task),
    room.step.asks && h('h2', { class: 'question', key: 'question', lang: page.lang }, room.question.text),
    room.step.kind === 'roundRobin' && turnPart(),
    room.step.kind === 'write' || room.step.kind === 'groupTalk'
      ? composer(null)
      : room.step.kind === 'introduce'
        ? null
        : composer(t('device.writeMore')),
    room.step.kind === 'write' && !isPreview && doneButton(),
    (own || room.step.kind === 'roundRobin' || log.waiting() > 0) && room.step.kind !== 'introduce' && ownNotes(),
    room.step.sees === 'table' && table && tablePart(),
    room.step.sees === 'all' && plenary && plenaryPart(),
    room.step.kind === 'introduce' &&
      h('p', { class: 'muted', key: 'counts' }, t('device.here', { count: room.counts.participants })),
  ];
}

/** The page and what it is made of are kept on the device, so that it comes back without network. */
async function keepForOffline() {
  if (isPreview || !('serviceWorker' in navigator) || !('caches' in window)) return;
  try {
    await navigator.serviceWorker.register('/med-sw.js', { scope: '/med/' });
    const kept = await caches.open('med-1');
    const parts = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).origin === location.origin && /\/(?:js|assets)\/|\/favicon/.test(name));
    await kept.addAll([location.pathname, ...new Set(parts)]);
  } catch {
    // Without it the page works as long as it stays open.
  }
}
