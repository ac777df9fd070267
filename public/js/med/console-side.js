// @ts-check
import { act, button, page, state, t } from './console-state.js';
import { h } from './dom.js';

/** The side of the console: the tables, what to look over, the course, who sits where. */

export function tablesPart() {
  const { tables } = state.console;
  const { room } = state;
  return h(
    'section',
    { class: 'stack', key: 'tables', 'aria-labelledby': 'tables-heading' },
    h('h2', { id: 'tables-heading' }, t('console.tables')),
    h(
      'ul',
      { class: 'table-list' },
      ...tables.map((/** @type {any} */ table) =>
        h(
          'li',
          { key: table.id },
          h(
            'p',
            {},
            h('strong', {}, table.name),
            ' ',
            h('span', { class: 'muted small' }, t('console.tableCode', { code: `${page.spoken} ${table.number}` })),
          ),
          h(
            'p',
            { class: 'small' },
            [
              t('console.people', { here: table.here, count: table.people }),
              table.writing > 0 && t('console.writing', { count: table.writing }),
              room.step.kind === 'write' && t('console.done', { count: table.done }),
              t('console.notes', { count: table.notes }),
              table.inHand > 0 && t('console.inHand', { count: table.inHand }),
            ]
              .filter(Boolean)
              .join(' · '),
          ),
          table.turn &&
            h(
              'p',
              { class: 'small' },
              t('device.turnOf', { name: table.turn.firstName || t('device.seat', { number: table.turn.seat }) }),
            ),
          h(
            'div',
            { class: 'row' },
            table.turn &&
              h(
                'button',
                { type: 'button', class: 'card-tool', onclick: () => void act({ do: 'skipTurn', group: table.id }) },
                t('console.skipTurn'),
                h('span', { class: 'ds-sr-only' }, `: ${table.name}`),
              ),
            room.step.kind === 'roundRobin' &&
              table.inHand > 0 &&
              h(
                'button',
                { type: 'button', class: 'card-tool', onclick: () => void act({ do: 'shareAll', group: table.id }) },
                t('console.shareAll'),
                h('span', { class: 'ds-sr-only' }, `: ${table.name}`),
              ),
            h(
              'a',
              { class: 'card-tool', href: `${page.preview}${table.number}`, target: '_blank', rel: 'noopener' },
              t('console.preview'),
              h('span', { class: 'ds-sr-only' }, `: ${table.name}`),
            ),
          ),
        ),
      ),
    ),
    h(
      'p',
      {},
      h('a', { class: 'ds-link', href: page.screen, target: '_blank', rel: 'noopener' }, t('console.openScreen')),
    ),
  );
}

/** Notes nobody else has seen yet, without names and in no order: so that abuse can be taken away first. */
export function lookOverPart() {
  const { hidden, removed } = state.console;
  /** @param {any[]} notes @param {'remove' | 'restore'} deed */
  const list = (notes, deed) =>
    h(
      'ul',
      { class: 'look-over', lang: page.lang },
      ...notes.map((note) =>
        h(
          'li',
          { key: note.id },
          h('span', {}, note.text),
          h(
            'button',
            { type: 'button', class: 'card-tool', onclick: () => void act({ do: deed, note: note.id }) },
            t(deed === 'remove' ? 'board.remove' : 'console.restore'),
            h('span', { class: 'ds-sr-only' }, `: ${note.text}`),
          ),
        ),
      ),
    );
  return h(
    'div',
    { class: 'stack', key: 'look-over' },
    h(
      'details',
      { class: 'fold', key: 'hidden' },
      h('summary', {}, t('console.lookOver', { count: hidden.length })),
      h(
        'div',
        { class: 'fold-body stack' },
        h('p', { class: 'muted small' }, t('console.lookOverHint')),
        list(hidden, 'remove'),
      ),
    ),
    removed.length > 0 &&
      h(
        'details',
        { class: 'fold', key: 'removed' },
        h('summary', {}, t('console.removed', { count: removed.length })),
        h('div', { class: 'fold-body' }, list(removed, 'restore')),
      ),
  );
}

export function coursePart() {
  const { room } = state;
  return h(
    'details',
    { class: 'fold', key: 'course' },
    h('summary', {}, t('device.programme')),
    h(
      'ol',
      { class: 'fold-body course' },
      ...room.steps.map((/** @type {any} */ step, /** @type {number} */ at) =>
        h(
          'li',
          { key: `step-${at}`, 'aria-current': room.state === 'running' && at === room.step.index ? 'step' : null },
          h('span', { lang: page.lang }, step.title),
          ` (${t('device.minutes', { count: step.minutes })}) `,
          room.state === 'running' &&
            at !== room.step.index &&
            h(
              'button',
              { type: 'button', class: 'card-tool', onclick: () => void act({ do: 'goTo', step: at }) },
              t('console.goHere'),
              h('span', { class: 'ds-sr-only' }, `: ${step.title}`),
            ),
        ),
      ),
    ),
    room.state === 'running' &&
      room.step.index < room.steps.length - 1 &&
      h(
        'div',
        { class: 'fold-body' },
        button(t('console.finishNow'), { do: 'finish' }, { 'data-variant': 'tertiary', 'data-color': 'danger' }),
      ),
  );
}

export function peoplePart() {
  const { people, tables } = state.console;
  if (people.length === 0) return null;
  return h(
    'details',
    { class: 'fold', key: 'people' },
    h('summary', {}, t('console.seating', { count: people.length })),
    h(
      'ul',
      { class: 'fold-body look-over' },
      ...people.map((/** @type {any} */ person) => {
        const table = tables.find((/** @type {any} */ group) => group.id === person.groupId);
        const name = person.isTable
          ? t('console.tableDevice')
          : person.firstName || t('device.seat', { number: person.seat });
        return h(
          'li',
          { key: person.id },
          h('span', {}, name, !person.here && ` (${t('console.away')})`),
          h(
            'select',
            {
              class: 'ds-input',
              'data-told': true,
              'aria-label': t('console.seatOf', { name, table: table?.name ?? '' }),
              onchange: (/** @type {any} */ event) =>
                void act({ do: 'seat', participant: person.id, group: event.target.value }),
            },
            ...tables.map((/** @type {any} */ group) =>
              h('option', { value: group.id, selected: group.id === person.groupId }, group.name),
            ),
          ),
        );
      }),
    ),
  );
}
