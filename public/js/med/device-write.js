// @ts-check
import { h, say } from './dom.js';
import { act, flush, isPreview, keepDraft, log, page, post, state, t, ui } from './device-state.js';

/** Writing notes, and one's own notes. */

let toldWritingAt = 0;

/** @param {Event} event */
function typed(event) {
  if (!ui.changing) keepDraft(/** @type {HTMLTextAreaElement} */ (event.target).value);
  tellWriting();
}

/** Tells the room that somebody is writing, now and then. */
function tellWriting() {
  if (Date.now() - toldWritingAt < 4_000 || ui.line === 'cut' || isPreview) return;
  toldWritingAt = Date.now();
  post(page.action, { do: 'writing' }).catch(() => undefined);
}

/** @param {Event} event */
async function write(event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  const field = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem('text'));
  const value = (/** @type {string} */ name) => /** @type {any} */ (form.elements.namedItem(name))?.value ?? '';
  const text = field.value.trim();
  if (!text) {
    field.focus();
    return;
  }
  if (ui.changing) {
    await log.change(ui.changing, { text });
    ui.changing = null;
  } else {
    await log.write({
      text,
      kind: value('kind') || state.room.question.noteKinds[0],
      step: state.room.step.key,
      question: state.room.question.key,
      caseKey: value('caseKey') || (state.table?.caseKey ?? ''),
      actor: value('actor').trim(),
      onNoteId: value('onNoteId') || null,
      writtenAt: Math.round(ui.now()),
    });
  }
  keepDraft('');
  for (const name of ['text', 'actor']) {
    const emptied = /** @type {any} */ (form.elements.namedItem(name));
    if (emptied) emptied.value = '';
  }
  field.focus();
  say(t('device.noted'));
  ui.draw();
  void flush();
}

/** @param {string | null} folded The words to unfold it by, where writing is not what the step is about. */
export function composer(folded) {
  if (isPreview) return null;
  const { room, table } = state;
  const kinds = room.question.noteKinds;
  const steps = (table?.items ?? []).filter((/** @type {any} */ item) => item.kind === 'journeyStep');
  const form = h(
    'form',
    { class: 'composer', onsubmit: write },
    kinds.length > 1 &&
      h(
        'fieldset',
        { class: 'kinds' },
        h('legend', {}, t('device.kind')),
        ...kinds.map((/** @type {string} */ kind, /** @type {number} */ at) =>
          h(
            'label',
            { class: 'kind', 'data-kind': kind },
            h('input', {
              type: 'radio',
              name: 'kind',
              value: kind,
              checked: at === 0,
              key: `kind-${kind}`,
              'data-own': true,
            }),
            t(`kind.${kind}`),
          ),
        ),
      ),
    room.cases.length > 1 &&
      !table?.caseKey &&
      h(
        'label',
        { class: 'stack', 'data-gap': 'sm' },
        t('device.case'),
        h(
          'select',
          { class: 'ds-input', name: 'caseKey' },
          ...room.cases.map((/** @type {any} */ c) => h('option', { value: c.key }, c.title)),
        ),
      ),
    h('label', { class: 'ds-label', for: 'note-text' }, t(ui.changing ? 'device.changeNote' : 'device.note')),
    h('textarea', {
      class: 'ds-input',
      id: 'note-text',
      name: 'text',
      rows: 3,
      maxlength: 2000,
      lang: page.lang,
      oninput: typed,
      value: ui.draft,
      enterkeyhint: 'send',
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        /** @type {any} */ (event.target).form.requestSubmit();
      },
    }),
    kinds.includes('journeyStep') &&
      h(
        'label',
        { class: 'stack', 'data-gap': 'sm' },
        t('device.actor'),
        h('input', { class: 'ds-input', name: 'actor', maxlength: 120 }),
      ),
    kinds.includes('challenge') &&
      steps.length > 0 &&
      h(
        'label',
        { class: 'stack', 'data-gap': 'sm' },
        t('device.aboutStep'),
        h(
          'select',
          { class: 'ds-input', name: 'onNoteId' },
          h('option', { value: '' }, t('device.noStep')),
          ...steps.map((/** @type {any} */ s) => h('option', { value: s.id }, s.text)),
        ),
      ),
    h(
      'div',
      { class: 'row' },
      h('button', { class: 'ds-button', key: 'send' }, t(ui.changing ? 'device.saveChange' : 'device.addNote')),
      ui.changing &&
        h(
          'button',
          { type: 'button', class: 'ds-button', 'data-variant': 'tertiary', key: 'leave', onclick: () => change(null) },
          t('device.leaveChange'),
        ),
    ),
  );
  if (!folded) return h('div', { key: 'composer' }, form);
  return h('details', { class: 'fold', key: 'composer-folded' }, h('summary', {}, folded), form);
}

export function doneButton() {
  const isDone = state.mine?.isDone;
  return h(
    'button',
    {
      type: 'button',
      class: 'ds-button done',
      key: 'done',
      'data-variant': 'secondary',
      'aria-pressed': String(Boolean(isDone)),
      onclick: () => void act({ do: 'done', step: isDone ? '' : state.room.step.key }),
    },
    t(isDone ? 'device.isDone' : 'device.done'),
  );
}

export function ownNotes() {
  if (isPreview) return null;
  const { room, mine } = state;
  const known = new Map((mine?.notes ?? []).map((/** @type {any} */ note) => [note.id, note]));
  const notes = log.notes().filter(({ id }) => {
    const onServer = /** @type {any} */ (known.get(id));
    return !onServer?.isOnTable || room.state === 'finished';
  });
  const isTurn = state.table?.turn?.participantId === mine?.id && room.step.kind === 'roundRobin';
  return h(
    'section',
    { class: 'own-notes', key: 'own', 'aria-labelledby': 'own-heading' },
    h('h2', { id: 'own-heading' }, t('device.ownNotes', { count: notes.length })),
    room.step.sees === 'own' && room.state === 'running' && h('p', { class: 'muted small' }, t('device.onlyYou')),
    h(
      'ul',
      { class: 'cards', lang: page.lang },
      ...notes.map((note) => {
        const onServer = /** @type {any} */ (known.get(note.id));
        const isOut = onServer?.isOnTable || onServer?.isRemoved;
        return h(
          'li',
          { class: 'card', key: note.id, 'data-kind': note.kind },
          h('p', { class: 'card-text' }, note.text),
          h(
            'p',
            { class: 'card-facts' },
            [
              !note.sent && t('device.notSent'),
              onServer?.late && t('board.late'),
              onServer?.isRemoved && t('device.removed'),
            ]
              .filter(Boolean)
              .join(' · '),
          ),
          !isOut &&
            h(
              'div',
              { class: 'card-tools' },
              isTurn &&
                note.sent &&
                h(
                  'button',
                  {
                    type: 'button',
                    class: 'ds-button',
                    'data-size': 'sm',
                    onclick: () => void act({ do: 'share', note: note.id }),
                  },
                  t('device.putOnTable'),
                  h('span', { class: 'ds-sr-only' }, `: ${note.text}`),
                ),
              h(
                'button',
                { type: 'button', class: 'card-tool', onclick: () => change(note) },
                t('device.edit'),
                h('span', { class: 'ds-sr-only' }, `: ${note.text}`),
              ),
              h(
                'button',
                { type: 'button', class: 'card-tool', onclick: () => void takeBack(note.id) },
                t('device.takeBack'),
                h('span', { class: 'ds-sr-only' }, `: ${note.text}`),
              ),
            ),
        );
      }),
    ),
  );
}

/** @param {any} note */
function change(note) {
  ui.changing = note?.id ?? null;
  ui.draw();
  const field = /** @type {HTMLTextAreaElement | null} */ (document.getElementById('note-text'));
  if (!field) return;
  field.closest('details')?.setAttribute('open', '');
  field.value = note?.text ?? ui.draft;
  field.focus();
}

/** @param {string} id */
async function takeBack(id) {
  await log.change(id, { withdrawn: true });
  say(t('device.takenBack'));
  ui.draw();
  void flush();
}
