import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { aNote, giveWorkshop } from '../../../test/give-workshop';
import { joinWorkshop, participantBySecret } from '../join-workshop.server';
import { addGroupNotes } from '../record-workshop.server';
import { discardRehearsal, rehearseWorkshop } from '../rehearse-workshop.server';
import { forgetPicture, pictureOf } from './pictures.server';
import { runAction } from './run-action.server';
import { subscribe } from './hub.server';
import { takeInNotes } from './take-in-notes.server';
import { newSecret } from '~/platform/reference.server';

const db = useTestDatabase();

const rows = (workshopId: string) => db().note.findMany({ where: { workshopId }, orderBy: { position: 'asc' } });

describe('notes from a device', () => {
  it('sent any number of times, also at once, are there once', async () => {
    const { id, people, goTo } = await giveWorkshop();
    await goTo('skriv');
    const notes = [aNote(), aNote({ text: 'Lys' })];
    await Promise.all([1, 2, 3, 4].map(() => takeInNotes(id, people[0]!, notes)));
    expect((await rows(id)).map(({ text }) => text)).toEqual(['Buss kvar dag', 'Lys']);
  });

  it('are changed by a later edition and not by an earlier one', async () => {
    const { id, people, goTo } = await giveWorkshop();
    await goTo('skriv');
    const note = aNote();
    for (const [edition, text] of [
      [1, 'ein'],
      [3, 'tre'],
      [2, 'to'],
    ] as const)
      await takeInNotes(id, people[0]!, [{ ...note, edition, text }]);
    expect(await rows(id)).toMatchObject([{ text: 'tre', edition: 3 }]);
    await takeInNotes(id, people[0]!, [{ ...note, edition: 4, withdrawn: true }]);
    expect((await rows(id))[0]!.withdrawnAt).not.toBeNull();
  });

  it('stay as they were said once others have seen them', async () => {
    const { id, people, goTo } = await giveWorkshop();
    await goTo('skriv');
    const note = aNote();
    await takeInNotes(id, people[0]!, [note]);
    await goTo('samtale');
    await takeInNotes(id, people[0]!, [{ ...note, edition: 2, text: 'noko anna' }]);
    expect(await rows(id)).toMatchObject([{ text: 'Buss kvar dag' }]);
  });

  it('come late and are marked so, also when the workshop is over', async () => {
    const { id, people, lead, goTo } = await giveWorkshop();
    await goTo('skriv');
    await takeInNotes(id, people[0]!, [aNote({ text: 'i tide' })]);
    await goTo('samtale');
    await takeInNotes(id, people[0]!, [aNote({ text: 'sein' })]);
    await runAction(id, lead, { do: 'finish' });
    await takeInNotes(id, people[0]!, [aNote({ text: 'etterpå' })]);
    expect((await rows(id)).map(({ text, late }) => [text, late])).toEqual([
      ['i tide', false],
      ['sein', true],
      ['etterpå', true],
    ]);
  });

  it('never touch somebody else’s', async () => {
    const { id, people, goTo } = await giveWorkshop(2);
    await goTo('skriv');
    const note = aNote();
    await takeInNotes(id, people[0]!, [note]);
    expect(await takeInNotes(id, people[1]!, [{ ...note, edition: 9, text: 'kapra' }])).toEqual([]);
    expect(await rows(id)).toMatchObject([{ text: 'Buss kvar dag', participantId: people[0] }]);
    const other = await giveWorkshop();
    expect(await takeInNotes(other.id, other.people[0]!, [note])).toEqual([]);
    await expect(takeInNotes(other.id, people[0]!, [aNote()])).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('what is known of a room', () => {
  it('is the same brought up to date as read anew', async () => {
    const { id, people, lead, goTo } = await giveWorkshop(2);
    await goTo('skriv');
    await takeInNotes(id, people[0]!, [aNote(), aNote()]);
    await takeInNotes(id, people[1]!, [aNote()]);
    await goTo('samtale');
    const items = (await rows(id)).map((note) => note.id);
    await runAction(id, { participant: people[0]! }, { do: 'merge', scope: await tableOf(id), items, name: 'Buss' });
    await goTo('prikkar');
    await runAction(id, { participant: people[1]! }, { do: 'dot', item: items[0]!, on: true });
    await runAction(id, lead, { do: 'remove', note: items[2]! });
    const known = await pictureOf(id);
    forgetPicture(id);
    expect(sorted(known)).toEqual(sorted(await pictureOf(id)));
  });

  it('comes to who listens when it changes', async () => {
    const { id, people, goTo } = await giveWorkshop();
    const heard: string[] = [];
    const stop = subscribe(id, { participant: people[0]! }, (part, json) => heard.push(`${part} ${json}`));
    await goTo('skriv');
    await expect.poll(() => heard.some((line) => line.startsWith('room') && line.includes('"key":"skriv"'))).toBe(true);
    stop();
  });
});

it('what was done on a board is undone, last first', async () => {
  const { id, people, goTo } = await giveWorkshop();
  await goTo('skriv');
  await takeInNotes(id, people[0]!, [aNote(), aNote()]);
  await goTo('samtale');
  const actor = { participant: people[0]! };
  const scope = await tableOf(id);
  const items = (await rows(id)).map((note) => note.id);
  await runAction(id, actor, { do: 'merge', scope, items, name: 'Buss' });
  await runAction(id, actor, {
    do: 'bringOn',
    item: (await db().noteCluster.findFirstOrThrow({ where: { workshopId: id } })).id,
    on: true,
  });
  await runAction(id, actor, { do: 'undo', scope });
  expect(await db().noteCluster.findFirst({ where: { workshopId: id } })).toMatchObject({ broughtOn: false });
  await runAction(id, actor, { do: 'undo', scope });
  expect((await rows(id)).map(({ clusterId }) => clusterId)).toEqual([null, null]);
  await expect(runAction(id, actor, { do: 'undo', scope })).rejects.toMatchObject({ code: 'notFound' });
});

it('a rehearsal is thrown away whole, and nothing said in it comes to the planners; a workshop is kept', async () => {
  const { id, facilitator } = await giveWorkshop();
  const rehearsal = await rehearseWorkshop(id, facilitator);
  const { secret } = await joinWorkshop(rehearsal.id, { table: null, firstName: 'Ida' });
  const participant = (await participantBySecret(rehearsal.id, secret))!;
  await takeInNotes(rehearsal.id, participant.id, [aNote()]);
  const typed = { group: 'Bord 1', notes: ['Lys'], languageForm: 'nn', section: null, question: null } as const;
  await expect(
    addGroupNotes(rehearsal.id, { ...typed, notes: [...typed.notes], idempotencyKey: newSecret() }, facilitator),
  ).rejects.toMatchObject({ code: 'badRequest' });
  await discardRehearsal(rehearsal.id, facilitator);
  expect(await rows(rehearsal.id)).toEqual([]);
  await expect(discardRehearsal(id, facilitator)).rejects.toMatchObject({ code: 'badRequest' });
});

const tableOf = async (workshopId: string) =>
  (await db().workshopGroup.findFirstOrThrow({ where: { workshopId, number: 1 } })).id;

const sorted = (picture: Awaited<ReturnType<typeof pictureOf>>) =>
  Object.fromEntries(
    Object.entries(picture).map(([name, rowsOf]) => [
      name,
      rowsOf instanceof Map ? [...(rowsOf as Map<string, object>)].sort(([a], [b]) => (a < b ? -1 : 1)) : rowsOf,
    ]),
  );
