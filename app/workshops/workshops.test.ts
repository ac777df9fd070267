import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing, giveUser } from '../../test/fixtures';
import { requestArgs, statusOf } from '../../test/request-args';
import { newSecret } from '~/platform/reference.server';
import { action } from './type-in-workshop-page';
import { parseNotes, readLines } from './parse-notes';
import { workshopsOfViewer } from './queries.server';
import { addGroupNotes, recordWorkshop, type GroupNotes, type NewWorkshop } from './record-workshop.server';
import { suggestGroup } from './suggest-group';
import { action as addAction, loader } from './workshop-page';

const db = useTestDatabase();

const group = (name: string, choice: Partial<GroupNotes> = {}): GroupNotes => ({
  group: name,
  notes: ['Buss', 'Kafé'],
  languageForm: 'nn',
  section: null,
  question: null,
  idempotencyKey: newSecret(),
  ...choice,
});

const workshop = (hearingId: string, choice: Partial<NewWorkshop> = {}): NewWorkshop => ({
  hearingId,
  title: 'Folkemøte',
  method: 'igp',
  heldOn: '2026-01-15',
  place: 'Grendehuset',
  group: group('Gruppe 1'),
  ...choice,
});

describe('notes in bulk', () => {
  it.each([
    ['- ein\n– to\n• tre\n* fire', ['ein', 'to', 'tre', 'fire']],
    ['ein\r\n\r\n  \nto\n-\n', ['ein', 'to']],
    ['1. ein\n2. to\n\n3) tre', ['ein', 'to', 'tre']],
    ['2. klasse treng leikeplass\nMeir lys', ['2. klasse treng leikeplass', 'Meir lys']],
    ['1. mai er ein fin dag', ['1. mai er ein fin dag']],
    ['-5 grader på badet\n2030: buss', ['-5 grader på badet', '2030: buss']],
    ['', []],
  ])('%j', (typed, notes) => {
    expect(parseNotes(typed)).toEqual(notes);
  });

  it('says what became of each line', () => {
    expect(readLines('- ein\n\nto')).toEqual([
      { line: 1, text: 'ein' },
      { line: 2, text: '' },
      { line: 3, text: 'to' },
    ]);
  });
});

it.each([
  [[], 'Gruppe 1'],
  [['Gruppe 1'], 'Gruppe 2'],
  [['Gruppe 1', 'Gruppe 3', 'Gruppe 1'], 'Gruppe 4'],
  [['Ungdom'], ''],
])('the next group after %j is %j', (known, next) => {
  expect(suggestGroup(known, 'Gruppe 1')).toBe(next);
});

describe('a workshop', () => {
  it('gives one submission for each group and one input for each note', async () => {
    const { hearing } = await giveOpenHearing();
    const facilitator = await giveUser('facilitator');
    const { id } = await recordWorkshop(workshop(hearing.id), facilitator);
    await addGroupNotes(id, group('Gruppe 2', { section: 'satsing', notes: ['Lys'] }), facilitator);
    const submissions = await db().submission.findMany({
      where: { hearingId: hearing.id },
      orderBy: { createdAt: 'asc' },
      include: { inputs: true, notes: { orderBy: { position: 'asc' } } },
    });
    expect(submissions).toMatchObject([
      {
        channel: 'workshop',
        senderKind: 'workshop',
        senderName: 'Folkemøte – Gruppe 1',
        registrarId: facilitator.id,
        notes: [{ text: 'Buss' }, { text: 'Kafé' }],
      },
      { senderName: 'Folkemøte – Gruppe 2', inputs: [{ sectionKey: 'satsing', text: 'Lys' }] },
    ]);
    const notes = await db().note.findMany({ where: { workshopId: id }, include: { input: true } });
    expect(notes.every(({ text, input }) => text === input?.text)).toBe(true);
  });

  it('by back-casting keeps which kind of plan element a note leans to; other methods do not', async () => {
    const { hearing } = await giveOpenHearing();
    const facilitator = await giveUser('facilitator');
    const asked = { group: group('Gruppe 1', { question: 'q3' }) };
    for (const [method, leansTo] of [
      ['backCasting', 'measure'],
      ['igp', null],
    ] as const) {
      const { id } = await recordWorkshop(
        workshop(hearing.id, { method, group: { ...asked.group, idempotencyKey: newSecret() } }),
        facilitator,
      );
      const inputs = await db().input.findMany({ where: { note: { workshopId: id } } });
      expect(inputs.map((input) => input.leansTo)).toEqual([leansTo, leansTo]);
    }
  });

  it('entered twice by the same form is one, and so is a group', async () => {
    const { hearing } = await giveOpenHearing();
    const facilitator = await giveUser('facilitator');
    const sent = workshop(hearing.id);
    const [first, second] = [await recordWorkshop(sent, facilitator), await recordWorkshop(sent, facilitator)];
    expect(first).toEqual(second);
    const next = group('Gruppe 2');
    await addGroupNotes(first.id, next, facilitator);
    await addGroupNotes(first.id, next, facilitator);
    expect(await db().note.count({ where: { workshopId: first.id } })).toBe(4);
  });

  it('is entered by facilitators and planners, and belongs to who entered it', async () => {
    const { plan, hearing, planner } = await giveOpenHearing();
    const [facilitator, another] = [await giveUser('facilitator'), await giveUser('facilitator')];
    for (const role of ['administrator', 'councilSecretary'] as const) {
      const attempt = recordWorkshop(workshop(hearing.id), await giveUser(role));
      await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    }
    const { id } = await recordWorkshop(workshop(hearing.id), facilitator);
    const params = { plan: plan.slug, hearing: '1', workshop: id };
    expect(await statusOf(loader(requestArgs({ viewer: another, params })))).toBe(403);
    await expect(addGroupNotes(id, group('Gruppe 2'), another)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await statusOf(loader(requestArgs({ viewer: planner, params })))).toBe(200);
    expect(await workshopsOfViewer(another)).toEqual([]);
    expect(await workshopsOfViewer(facilitator)).toMatchObject([{ id, notes: 2 }]);
    expect((await workshopsOfViewer(planner)).map((seen) => seen.id)).toContain(id);
  });

  it('is saved whole or not at all', async () => {
    const { hearing } = await giveOpenHearing();
    const facilitator = await giveUser('facilitator');
    const sent = workshop(hearing.id, { group: group('Gruppe 1', { section: 'ukjend' }) });
    await expect(recordWorkshop(sent, facilitator)).rejects.toMatchObject({ code: 'badRequest' });
    expect(await db().workshop.count({ where: { hearingId: hearing.id } })).toBe(0);
  });
});

describe('the forms', () => {
  it('keep every line that was typed when something is missing', async () => {
    const { plan } = await giveOpenHearing();
    const viewer = await giveUser('facilitator');
    const params = { plan: plan.slug, hearing: '1' };
    const notes = '- Buss\n\n- Kafé';
    const form = { key: newSecret(), title: '', method: 'igp', group: 'Gruppe 1', notes, languageForm: 'nn' };
    const answer = await action(requestArgs({ viewer, params, form }));
    expect(answer).toMatchObject({ init: { status: 400 }, data: { initialValue: { notes } } });

    const filled = { ...form, title: 'Folkemøte', heldOn: '2026-01-15' };
    const done = (await action(requestArgs({ viewer, params, form: filled }))) as Response;
    expect(done.headers.get('Location')).toMatch(/\/mote\/[^/]+\?nye=2$/);

    const id = /mote\/([^?]+)/.exec(done.headers.get('Location')!)![1]!;
    const more = { key: newSecret(), group: 'Gruppe 2', notes: ' \n', languageForm: 'nn' };
    expect(await statusOf(addAction(requestArgs({ viewer, params: { ...params, workshop: id }, form: more })))).toBe(
      400,
    );
  });
});
