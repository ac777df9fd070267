import { describe, expect, it } from 'vitest';
import { aPicture, gather, igp, lay, seat, stepIndex } from '../../../test/give-room';
import { standardMethods } from '../methods/standard-methods';
import type { Actor, RoomAction } from './action';
import { plenaryBoard, tableBoard } from './board';
import { clockOf, leftOf } from './clock';
import { planAction } from './plan-action';
import type { Picture } from './picture';
import { inHand, turnAt } from './turns';
import { undoing } from './undo';
import { boardsFor, isLate, isOnTable, onTableFrom } from './visibility';
import { consoleView, roomView, screenBoard, tableView } from './views';

const at = (key: string, script = igp) => stepIndex(script, key);
const nobody = { isHere: () => false, isWriting: () => false };
const now = new Date('2027-02-01T10:00:00Z');
const plan = (picture: Picture, actor: Actor, action: RoomAction) => {
  let made = 0;
  return planAction({ picture, actor, now, newId: () => `new-${++made}` }, action).changes;
};
const siri: Actor = { facilitator: 'siri' };

describe('what lies on the table', () => {
  it.each([
    ['skriv', false, 'samtale'],
    ['skriv', true, 'runde'],
    ['runde', false, 'samtale'],
    ['runde', true, 'runde'],
    ['samtale', false, 'samtale'],
    ['plenum', false, 'plenum'],
  ])('what is written in %s (table device: %s) is there from %s', (written, isTable, from) => {
    expect(onTableFrom(igp, written, isTable)).toBe(at(from));
  });

  it('what is written last of all, or in a step that is gone, is there when the workshop is over', () => {
    const igpi = standardMethods.find(({ key }) => key === 'igpi')!.script.nn;
    expect(onTableFrom(igpi, 'til-slutt')).toBe(at('oppsummering', igpi));
    expect(onTableFrom(igp, 'finst-ikkje')).toBe(igp.steps.length);
  });

  it.each([
    ['running', 'skriv', {}, false],
    ['running', 'runde', {}, false],
    ['running', 'runde', { sharedAt: now }, true],
    ['running', 'samtale', {}, true],
    ['running', 'samtale', { removedAt: now }, false],
    ['running', 'runde', { sharedAt: now, withdrawnAt: now }, false],
    ['planned', 'skriv', {}, false],
    ['finished', 'skriv', {}, true],
    // Going back hides what nobody has put on the table, and leaves what somebody has.
    ['running', 'skriv', { sharedAt: now }, true],
  ] as const)('%s, in %s, %j: %s', (state, step, note, seen) => {
    const picture = aPicture({ state, step: at(step) });
    seat(picture, 'ida');
    lay(picture, 'n', 'ida', note);
    expect(isOnTable(picture.notes.get('n')!, picture)).toBe(seen);
  });

  it.each([
    ['device', 'skriv', { table: false, plenary: false }],
    ['device', 'runde', { table: true, plenary: false }],
    ['device', 'plenum', { table: false, plenary: true }],
    ['screen', 'runde', { table: false, plenary: false }],
    ['screen', 'samtale', { table: false, plenary: false }],
    ['screen', 'plenum', { table: false, plenary: true }],
    ['facilitator', 'skriv', { table: true, plenary: true }],
  ] as const)('%s in %s sees %j', (audience, step, seen) => {
    expect(boardsFor(audience, aPicture({ step: at(step) }))).toEqual(seen);
  });

  it('where there is one table, its board is on the wall too', () => {
    const picture = aPicture({ step: at('samtale') });
    picture.groups.delete('g2');
    expect(boardsFor('screen', picture).table).toBe(true);
  });

  it.each([
    ['skriv', 'skriv', 'running', false],
    ['skriv', 'runde', 'running', true],
    ['samtale', 'runde', 'running', false],
    ['skriv', 'skriv', 'finished', true],
    ['skriv', 'skriv', 'planned', false],
  ] as const)('written in %s, come in %s while %s: late %s', (written, step, state, late) => {
    expect(isLate(igp, written, { state, step: at(step) })).toBe(late);
  });

  it('no view tells an unshared note or who wrote what', () => {
    const picture = aPicture({ step: at('skriv') });
    seat(picture, 'ida', 'g1', { firstName: 'Ida' });
    lay(picture, 'n', 'ida', { text: 'Hemmeleg' });
    const views = [roomView(picture, nobody), tableView(picture, 'g1'), screenBoard(picture)];
    expect(JSON.stringify(views)).not.toContain('Hemmeleg');
    const console = consoleView(picture, nobody);
    expect(console.hidden).toEqual([{ id: 'n', text: 'Hemmeleg' }]);
    expect(console.tables[0]).toMatchObject({ people: 1, notes: 1, inHand: 1, items: [] });
    picture.workshop.step = at('samtale');
    expect(JSON.stringify([tableView(picture, 'g1'), consoleView(picture, nobody).tables])).not.toContain('Ida');
  });
});

describe('a round', () => {
  const round = () => {
    const picture = aPicture({ step: at('runde') });
    for (const id of ['a', 'b', 'c']) seat(picture, id);
    return picture;
  };

  it('goes from one to the next, one note at a time, until all are on the table', () => {
    const picture = round();
    for (const [id, who] of [
      ['a1', 'a'],
      ['a2', 'a'],
      ['a3', 'a'],
      ['b1', 'b'],
      ['c1', 'c'],
      ['c2', 'c'],
    ] as const)
      lay(picture, id, who);
    let current = picture;
    const order: string[] = [];
    for (let turn = turnAt(current, 'g1'); turn; turn = turnAt(current, 'g1')) {
      const note = inHand(current, turn)[0]!;
      order.push(note.id);
      current = applied(current, plan(current, { participant: turn }, { do: 'share', note: note.id }));
    }
    expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
  });

  it('goes past somebody who is away, whose notes come later', () => {
    const picture = round();
    lay(picture, 'a1', 'a');
    lay(picture, 'b1', 'b');
    const passed = applied(picture, plan(picture, { participant: 'b' }, { do: 'skipTurn', group: 'g1' }));
    expect([turnAt(picture, 'g1'), turnAt(passed, 'g1')]).toEqual(['a', 'b']);
    const shared = applied(passed, plan(passed, { participant: 'b' }, { do: 'share', note: 'b1' }));
    expect(turnAt(shared, 'g1')).toBe('a');
  });

  it('takes notes in turn only, and only one’s own', () => {
    const picture = round();
    lay(picture, 'a1', 'a');
    lay(picture, 'b1', 'b');
    expect(() => plan(picture, { participant: 'b' }, { do: 'share', note: 'b1' })).toThrow('conflict');
    expect(() => plan(picture, { participant: 'b' }, { do: 'share', note: 'a1' })).toThrow('notFound');
    expect(plan(picture, siri, { do: 'shareAll', group: 'g1' })).toHaveLength(2);
  });
});

describe('boards', () => {
  const talk = () => {
    const picture = aPicture({ step: at('samtale') });
    seat(picture, 'a');
    seat(picture, 'z', 'g2');
    for (const id of ['n1', 'n2', 'n3']) lay(picture, id, 'a');
    lay(picture, 'm1', 'z');
    return picture;
  };
  const ids = (items: { id: string }[]) => items.map(({ id }) => id);

  it('a table puts notes together, names them and takes them apart', () => {
    let picture = talk();
    const a: Actor = { participant: 'a' };
    picture = applied(picture, plan(picture, a, { do: 'merge', scope: 'g1', items: ['n1', 'n2'], name: 'Buss' }));
    expect(tableBoard(picture, 'g1')).toMatchObject([
      { id: 'new-1', text: 'Buss', isCluster: true, notes: [{ id: 'n1' }, { id: 'n2' }] },
      { id: 'n3', isCluster: false },
    ]);
    picture = applied(picture, plan(picture, a, { do: 'merge', scope: 'g1', items: ['n3', 'new-1'], name: '' }));
    expect(tableBoard(picture, 'g1')[0]!.notes).toHaveLength(3);
    picture = applied(picture, plan(picture, a, { do: 'separate', scope: 'g1', item: 'n3' }));
    expect(ids(tableBoard(picture, 'g1'))).toEqual(['new-1', 'n3']);
    picture = applied(picture, plan(picture, a, { do: 'separate', scope: 'g1', item: 'n2' }));
    // One note alone is no cluster.
    expect(ids(tableBoard(picture, 'g1'))).toEqual(['n1', 'n2', 'n3']);
  });

  it('the plenary gathers what the tables chose, and all of a table that chose nothing', () => {
    const picture = talk();
    lay(picture, 'n4', 'a', { question: 'q2' });
    picture.notes.get('n1')!.broughtOn = true;
    expect(ids(plenaryBoard(picture))).toEqual(['n1', 'n4', 'm1']);
  });

  it('a note keeps its chain: its text, the cluster of its table, the cluster of the plenary', () => {
    let picture = talk();
    gather(picture, 't', 'g1', { name: 'Bordet si samling' });
    for (const id of ['n1', 'n2']) picture.notes.get(id)!.clusterId = 't';
    picture = { ...picture, workshop: { ...picture.workshop, step: at('plenum') } };
    picture = applied(picture, plan(picture, siri, { do: 'merge', scope: null, items: ['t', 'm1'], name: 'Plenum' }));
    expect(plenaryBoard(picture)).toMatchObject([
      {
        text: 'Plenum',
        parts: [{ name: 'Bordet si samling', notes: [{ id: 'n1', text: 'Tekst n1' }, { id: 'n2' }] }],
        notes: [{ id: 'm1' }],
      },
      { id: 'n3' },
    ]);
    // The table’s own board is as the table left it.
    expect(ids(tableBoard(picture, 'g1'))).toEqual(['t', 'n3']);
  });

  it('belong to those who sit there; the plenary’s is the facilitator’s', () => {
    const picture = talk();
    const merge = { do: 'merge' as const, items: ['n1', 'n2'], name: '' };
    expect(() => plan(picture, { participant: 'z' }, { ...merge, scope: 'g1' })).toThrow('forbidden');
    expect(() => plan(picture, { participant: 'a' }, { ...merge, scope: null })).toThrow('forbidden');
    for (const action of [{ do: 'goTo', step: 1 }, { do: 'remove', note: 'n1' }, { do: 'pause' }] as const)
      expect(() => plan(picture, { participant: 'a' }, action)).toThrow('forbidden');
    const writing = { ...picture, workshop: { ...picture.workshop, step: at('skriv') } };
    expect(() => plan(writing, { participant: 'a' }, { ...merge, scope: 'g1' })).toThrow('conflict');
  });

  it('dots have a limit and are counted on what a note became part of', () => {
    let picture = { ...talk(), workshop: { ...talk().workshop, step: at('prikkar') } };
    const a: Actor = { participant: 'a' };
    for (const [index, item] of ['n1', 'n2', 'm1'].entries()) {
      const changes = plan(picture, a, { do: 'dot', item, on: true }).map((change) => ({ ...change, id: `d${index}` }));
      picture = applied(picture, changes);
    }
    expect(() => plan(picture, a, { do: 'dot', item: 'n3', on: true })).toThrow('tooMany');
    picture = applied(picture, plan(picture, a, { do: 'dot', item: 'm1', on: false }));
    picture = applied(picture, plan(picture, siri, { do: 'merge', scope: null, items: ['n1', 'n2'], name: '' }));
    expect(plenaryBoard(picture).map(({ dots }) => dots)).toEqual([2, 0, 0]);
  });
});

describe('the course', () => {
  it('starts, pauses, goes on, is extended, goes back and can be undone', () => {
    let picture = aPicture({ state: 'planned' });
    const run = (action: RoomAction) => (picture = applied(picture, plan(picture, siri, action)));
    run({ do: 'start' });
    expect(leftOf(clockOf(picture.workshop), now.getTime())).toBe(5 * 60_000);
    run({ do: 'pause' });
    expect(clockOf(picture.workshop)).toEqual({ endsAt: null, pausedMs: 5 * 60_000 });
    run({ do: 'extend', seconds: 60 });
    run({ do: 'resume' });
    expect(leftOf(clockOf(picture.workshop), now.getTime())).toBe(6 * 60_000);
    const forward = plan(picture, siri, { do: 'goTo', step: 3 });
    const moved = applied(picture, forward);
    expect(moved.workshop.step).toBe(3);
    const back = applied(moved, undoing(moved, forward, now)!);
    expect(back.workshop).toEqual(picture.workshop);
    run({ do: 'finish' });
    expect(() => plan(picture, siri, { do: 'pause' })).toThrow('conflict');
    run({ do: 'reopen' });
    expect(picture.workshop.state).toBe('running');
  });

  it('undoing stops where somebody has changed the same since', () => {
    const picture = aPicture({ step: at('samtale') });
    seat(picture, 'a');
    lay(picture, 'n1', 'a');
    const changes = plan(picture, siri, { do: 'bringOn', item: 'n1', on: true });
    const after = applied(picture, changes);
    expect(undoing(after, changes, now)).toMatchObject([{ after: { broughtOn: false } }]);
    after.notes.get('n1')!.broughtOn = false;
    expect(undoing(after, changes, now)).toBeNull();
  });
});

/** The picture after changes, as the database would give it. */
function applied(picture: Picture, changes: ReturnType<typeof plan>): Picture {
  const next: Picture = {
    workshop: { ...picture.workshop },
    groups: copied(picture.groups),
    participants: copied(picture.participants),
    notes: copied(picture.notes),
    clusters: copied(picture.clusters),
    dots: copied(picture.dots),
  };
  for (const { table, id, before, after } of changes) {
    const values = Object.fromEntries(
      Object.entries(after).map(([name, value]) => [
        name,
        /At$/.test(name) && typeof value === 'string' ? new Date(value) : value,
      ]),
    );
    if (table === 'workshop') Object.assign(next.workshop, values);
    else if (before !== null) {
      const rows = next[`${table}s`] as Map<string, object>;
      Object.assign(rows.get(id)!, values);
    } else if (table === 'cluster') gather(next, id, null, values);
    else next.dots.set(id, { id, removedAt: null, ...values } as never);
  }
  return next;
}

const copied = <T extends object>(rows: Map<string, T>) => new Map([...rows].map(([id, row]) => [id, { ...row }]));
