import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { verifyAudit } from '~/audit/verify.server';
import { useTestDatabase } from '../../../test/database';
import { giveUser } from '../../../test/fixtures';
import { aNote, giveWorkshop } from '../../../test/give-workshop';
import { requestArgs, statusOf } from '../../../test/request-args';
import { readRecord } from '../record/read-record.server';
import { loader as csvFile } from '../record/record-csv-file';
import { loader as docxFile } from '../record/record-docx-file';
import { pictureOf } from '../room/pictures.server';
import { runAction } from '../room/run-action.server';
import { takeInNotes } from '../room/take-in-notes.server';
import { handInGroups } from './hand-in';
import { action } from './hand-in-page';

const db = useTestDatabase();

const rows = (workshopId: string) => db().note.findMany({ where: { workshopId }, orderBy: { position: 'asc' } });

/** A workshop that is over: two notes in a cluster of table 1, one by itself, and one that the facilitator took away. */
async function giveFinished() {
  const workshop = await giveWorkshop();
  const { id, people, lead, goTo } = workshop;
  await goTo('skriv');
  const texts = ['Buss kvar dag', 'Buss til kvelds', 'Lys i løypa', 'Noko stygt', '=1+1'];
  await takeInNotes(
    id,
    people[0]!,
    texts.map((text) => aNote({ text })),
  );
  await goTo('samtale');
  const notes = await rows(id);
  const table = { participant: people[0]! };
  const scope = notes[0]!.groupId!;
  await runAction(id, table, { do: 'merge', scope, items: [notes[0]!.id, notes[1]!.id], name: 'Kollektiv' });
  await runAction(id, lead, { do: 'remove', note: notes[3]!.id });
  await runAction(id, lead, { do: 'finish' });
  return workshop;
}

type Workshop = Awaited<ReturnType<typeof giveWorkshop>>;

const args = async ({ id, hearing, facilitator }: Workshop, form?: Record<string, string>, viewer = facilitator) => {
  const { plan, number } = await db().hearing.findUniqueOrThrow({
    where: { id: hearing.id },
    select: { number: true, plan: { select: { slug: true } } },
  });
  return requestArgs({
    viewer,
    params: { plan: plan.slug, hearing: String(number), workshop: id },
    ...(form ? { form } : {}),
  });
};

describe('handing in', () => {
  it('makes every note that stands an input, once, cluster by cluster, where the facilitator said', async () => {
    const workshop = await giveFinished();
    const groups = handInGroups(await pictureOf(workshop.id));
    expect(groups.map(({ name, notes }) => [name, notes.map(({ text }) => text)])).toEqual([
      ['Kollektiv', ['Buss kvar dag', 'Buss til kvelds']],
      ['', ['Lys i løypa', '=1+1']],
    ]);
    expect(await statusOf(action(await args(workshop, { [`place-${groups[0]!.key}`]: 's:satsing' })))).toBe(303);
    const inputs = await db().input.findMany({
      where: { hearingId: workshop.hearing.id },
      orderBy: { number: 'asc' },
      select: { text: true, sectionKey: true, note: { select: { text: true } }, submission: true },
    });
    expect(inputs.map(({ text, sectionKey, note }) => [text, sectionKey, note?.text])).toEqual([
      ['Buss kvar dag', 'satsing', 'Buss kvar dag'],
      ['Buss til kvelds', 'satsing', 'Buss til kvelds'],
      ['Lys i løypa', null, 'Lys i løypa'],
      ['=1+1', null, '=1+1'],
    ]);
    expect(inputs[0]!.submission).toMatchObject({
      channel: 'workshop',
      senderKind: 'workshop',
      registrarId: workshop.facilitator.id,
    });
    // The test's own people were made without a deed.
    const { findings } = await verifyAudit(db());
    expect(findings.filter(({ where }) => !where.startsWith('user '))).toEqual([]);
    // A second press of the button finds nothing left.
    await expect(action(await args(workshop, {}))).rejects.toMatchObject({ code: 'conflict' });
    expect(await db().input.count({ where: { hearingId: workshop.hearing.id } })).toBe(4);
  });

  it('takes what came late by doing it again', async () => {
    const workshop = await giveFinished();
    await action(await args(workshop, {}));
    await takeInNotes(workshop.id, workshop.people[0]!, [aNote({ text: 'Kom heim og hugsa meir' })]);
    await action(await args(workshop, {}));
    const texts = await db().input.findMany({ where: { hearingId: workshop.hearing.id }, select: { text: true } });
    expect(texts.map(({ text }) => text).filter((text) => text === 'Kom heim og hugsa meir')).toHaveLength(1);
    expect(texts).toHaveLength(5);
  });

  it('is not done before the workshop is over, in a place that the plan does not have, or by others', async () => {
    const running = await giveWorkshop();
    await expect(action(await args(running, {}))).rejects.toMatchObject({ code: 'conflict' });
    const workshop = await giveFinished();
    const [group] = handInGroups(await pictureOf(workshop.id));
    for (const value of ['s:finst-ikkje', 'noko anna']) {
      await expect(action(await args(workshop, { [`place-${group!.key}`]: value }))).rejects.toMatchObject({
        code: 'badRequest',
      });
    }
    const stranger = await giveUser('facilitator');
    await expect(action(await args(workshop, {}, stranger))).rejects.toMatchObject({ code: 'forbidden' });
    expect(await db().input.count({ where: { hearingId: workshop.hearing.id } })).toBe(0);
  });

  it('forgets first names', async () => {
    const workshop = await giveFinished();
    await db().workshopParticipant.updateMany({ where: { workshopId: workshop.id }, data: { firstName: 'Ida' } });
    await action(await args(workshop, {}));
    expect(await db().workshopParticipant.findMany({ where: { workshopId: workshop.id } })).toMatchObject([
      { firstName: '' },
    ]);
  });
});

describe('the record', () => {
  it('has what was asked and when, who was there, and every note with its chain', async () => {
    const workshop = await giveFinished();
    await action(await args(workshop, {}));
    const { record, addresses } = await readRecord(workshop.id);
    expect(record).toMatchObject({ participants: 1, notes: 4, removed: 1 });
    expect(record.steps.filter(({ begunAt }) => begunAt).map(({ kind }) => kind)).toEqual([
      'introduce',
      'write',
      'groupTalk',
    ]);
    const notes = record.parts.flatMap((part) => part.notes);
    expect(notes.map(({ text, table, tableCluster }) => [text, table, tableCluster])).toEqual([
      ['Buss kvar dag', 'Bord 1', 'Kollektiv'],
      ['Buss til kvelds', 'Bord 1', 'Kollektiv'],
      ['Lys i løypa', 'Bord 1', ''],
      ['=1+1', 'Bord 1', ''],
    ]);
    expect(notes.every(({ inputId }) => addresses.get(inputId!))).toBe(true);
  });

  it('is a table in which nothing is a formula, and a Word document; for those who may run the workshop', async () => {
    const workshop = await giveFinished();
    const table = await (await csvFile(await args(workshop))).text();
    expect(table.split('\r\n')).toHaveLength(6);
    expect(table).toContain(";'=1+1;");
    expect(table).not.toContain('Noko stygt');
    const zip = await JSZip.loadAsync(await (await docxFile(await args(workshop))).arrayBuffer());
    const document = await zip.file('word/document.xml')!.async('string');
    for (const text of ['Kollektiv', 'Buss kvar dag', 'Lys i løypa']) expect(document).toContain(text);
    expect(document).not.toContain('Noko stygt');
    const stranger = await giveUser('facilitator');
    for (const file of [csvFile, docxFile]) {
      await expect(file(await args(workshop, undefined, stranger))).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});
