import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveCouncil, giveOpenHearing, giveUser } from '../../test/fixtures';
import { formOf } from '../../test/give-inputs';
import type { Viewer } from '~/identity/permissions';
import { registerSubmission, type NewSubmission } from '~/submissions/register-submission.server';
import * as counting from './count-report';
import { makeReport } from './make-report.server';
import { loader as fileLoader } from './report-file';
import { action, loader as pageLoader } from './report-page';
import { hearingReport } from './report-data.server';
import { reportDocx } from './report-docx.server';
import { reportXlsx } from './report-xlsx.server';
import { attachment } from './attachment';
import { reportOrders } from './report-options';
import { withoutNames } from './without-names';
import { activeInputs, type HearingReport } from './report';

const db = useTestDatabase();
const identityNumber = '13097248022';
const phone = '912 34 567';
const long = 'Eit langt innspel om alt. '.repeat(3_000);

let report: HearingReport;
let world: Awaited<ReturnType<typeof giveOpenHearing>>;
let withdrawn: string;
let council: Awaited<ReturnType<typeof giveCouncil>>;

async function send(points: [text: string, place?: object, form?: 'nb' | 'nn'][], more: Partial<NewSubmission> = {}) {
  return db().$transaction((tx) =>
    registerSubmission(tx, {
      hearingId: world.hearing.id,
      channel: 'web',
      receivedAt: new Date(),
      sender: {
        kind: 'resident',
        name: 'Kari Nordgarden',
        organisationName: '',
        contactEmail: 'kari@example.no',
        nameIsPublic: false,
      },
      points: points.map(([text, place = {}, languageForm = 'nn']) => ({ text, place, languageForm })),
      ...more,
    }),
  );
}

beforeAll(async () => {
  world = await giveOpenHearing();
  const { plan, planner, hearing } = world;
  council = await giveCouncil('elders');
  await db().consultedParty.createMany({
    data: [
      { hearingId: hearing.id, councilId: council.id },
      { hearingId: hearing.id, name: 'Nabodal kommune', email: 'post@nabodal.example' },
    ],
  });
  const theme = await db().theme.create({ data: { planId: plan.id, name: 'Transport' } });
  const first = await send([
    ['=HYPERLINK("http://ond.example")', { element: 'm-dag' }],
    [`Mitt nummer er ${identityNumber}, ring ${phone}, kari@example.no`, { section: 'satsing' }, 'nb'],
    [long, { block: 'b-heim' }],
  ]);
  const answer = await db().assessment.create({
    data: {
      inputId: first.inputIds[0]!,
      number: 1,
      outcome: 'partly',
      reasoning: 'Skyss kjem i 2028.',
      planChange: 'Nytt tiltak om skyss.',
      authorId: planner.id,
    },
  });
  await db().input.update({
    where: { id: first.inputIds[0]! },
    data: { currentAssessmentId: answer.id, themes: { create: { themeId: theme.id } } },
  });
  await send([['Anonymt & <spisst>\u0001']], {
    channel: 'paper',
    receivedAt: new Date('2100-01-01'),
    sender: { kind: 'resident', name: '', organisationName: '', contactEmail: '', nameIsPublic: false },
  });
  await send([['Rådet støttar planen.']], {
    channel: 'council',
    councilId: council.id,
    sender: { kind: 'council', name: 'Sekretæren', organisationName: '', contactEmail: '', nameIsPublic: true },
  });
  const gone = await send([['Dette angrar eg på', { section: 'innleiing' }]]);
  withdrawn = gone.reference;
  await db().submission.update({ where: { id: gone.id }, data: { withdrawnAt: new Date() } });
  report = await hearingReport(hearing.id);
});

const madeAt = new Date('2027-03-28T10:00:00Z');
const filesOf = async (bytes: Uint8Array) => {
  const zip = await JSZip.loadAsync(bytes);
  return async (path: string) => (await zip.file(path)?.async('string')) ?? '';
};
/** What stands in the document, a line for each paragraph and a cell mark for each cell. */
const linesOf = (xml: string) =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:tr[ >]/g, '¶<')
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

describe('the Word document', () => {
  it('holds every input with its reference, text and answer in its own row, under its section', async () => {
    const read = await filesOf(await reportDocx(report, { language: 'nn', order: 'part', madeAt }));
    const text = linesOf(await read('word/document.xml'));
    const chapter = text.slice(text.lastIndexOf('Merknader etter plandel\n'), text.lastIndexOf('Alle innspel\n'));
    for (const input of activeInputs(report)) {
      const rows = chapter.split('¶').filter((row) => row.includes(input.reference));
      expect(rows).toHaveLength(1);
      expect(rows[0]).toContain(input.text.trim().slice(0, 200));
      expect(rows[0]).toContain(input.outcome === 'partly' ? 'Delvis teken til følgje' : 'Ikkje vurdert');
    }
    expect(chapter).toContain('Tiltak: «Opne dagtilbod i kvar bygd»');
    expect(chapter).toMatch(/Skyss kjem i 2028\.\nEndring i planen: Nytt tiltak om skyss\.\nTema: Transport/);
    expect(chapter.indexOf('2 Trygg heime')).toBeLessThan(chapter.indexOf('HYPERLINK'));
    expect(chapter.indexOf('HYPERLINK')).toBeLessThan(chapter.indexOf('2.1 Heimen som arena'));
    expect(chapter).toContain(long.trim());
  });

  it('says on its first page that it is not finished, and names what is not assessed', async () => {
    const text = linesOf(
      await (
        await filesOf(await reportDocx(report, { language: 'nn', order: 'part', madeAt }))
      )('word/document.xml'),
    );
    expect(text.slice(0, text.indexOf('Innhald'))).toContain('4 av 5 merknader er ikkje vurderte.');
    const last = text.slice(text.lastIndexOf('Ikkje vurderte merknader'), text.lastIndexOf('Vedlegg: fråsegner'));
    for (const { reference, outcome } of activeInputs(report)) expect(last.includes(reference)).toBe(outcome === null);
  });

  it('tells who was asked and who answered, and gives names but never e-mail addresses', async () => {
    const text = linesOf(
      await (
        await filesOf(await reportDocx(report, { language: 'nb', order: 'part', madeAt }))
      )('word/document.xml'),
    );
    expect(text).toMatch(/Nabodal kommune\nIkke registrert svar/);
    const answer = report.submissions.find(({ channel }) => channel === 'council')!.reference;
    expect(text).toContain(`${council.name}\n${answer}`);
    expect(text).toContain('Kari Nordgarden');
    expect(text).toContain('Anonym innbygger');
    expect(text).not.toMatch(/@|Sekretæren/);
    expect(text).toContain('etter fristen');
  });

  it('masks identity numbers and names withdrawn submissions by reference only', async () => {
    for (const form of ['nb', 'nn'] as const) {
      const xml = await (
        await filesOf(await reportDocx(report, { language: form, order: 'part', madeAt }))
      )('word/document.xml');
      for (const hidden of [identityNumber, phone, 'kari@example.no']) expect(xml).not.toContain(hidden);
      expect(xml).toContain('[telefonnummer skjult]');
      expect(xml).not.toContain('Dette angrar eg på');
      expect(xml.split(withdrawn)).toHaveLength(2);
    }
  });

  it('has headings, repeated table headings, page numbers, languages, and links that lead somewhere', async () => {
    const read = await filesOf(await reportDocx(report, { language: 'nn', order: 'part', madeAt }));
    const xml = await read('word/document.xml');
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(xml.match(/<w:tbl>/g)?.length);
    const names = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)" w:id="(\d+)"/g)];
    expect(new Set(names.map(([, name]) => name)).size).toBe(names.length);
    expect(new Set(names.map(([, , id]) => id)).size).toBe(names.length);
    const targets = new Set(names.map(([, name]) => name));
    for (const [, anchor] of xml.matchAll(/w:anchor="([^"]+)"/g)) expect(targets).toContain(anchor);
    expect(await read('word/styles.xml')).toContain('w:val="nn-NO"');
    expect(xml).toMatch(/<w:lang w:val="nb-NO"\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>Mitt nummer/);
    expect(await read('word/settings.xml')).not.toMatch(/updateFields(?! w:val="false")/);
    expect(await read('docProps/core.xml')).toContain('<dc:language>nn-NO</dc:language>');
    expect((await read('word/footer2.xml')) + (await read('word/footer1.xml'))).toContain('NUMPAGES');
  });

  it('is the same file for the same data', async () => {
    const again = await hearingReport(world.hearing.id);
    expect(
      (await reportDocx(report, { language: 'nn', order: 'part', madeAt })).equals(
        await reportDocx(again, { language: 'nn', order: 'part', madeAt }),
      ),
    ).toBe(true);
    expect(
      (await reportXlsx(report, { language: 'nn', order: 'part', madeAt })).equals(
        await reportXlsx(again, { language: 'nn', order: 'part', madeAt }),
      ),
    ).toBe(true);
  });

  it('is not made when something that came in is missing from it', async () => {
    const short = { ...report, submissions: report.submissions.slice(1) };
    await expect(reportDocx(short, { language: 'nn', order: 'part', madeAt })).rejects.toThrow(/does not add up/);
    await expect(reportXlsx(short, { language: 'nn', order: 'part', madeAt })).rejects.toThrow(/does not add up/);
  });
});

describe('the workbook', () => {
  it('has every input, no formulas, and long texts in full', async () => {
    const read = await filesOf(await reportXlsx(report, { language: 'nn', order: 'part', madeAt }));
    const xml = (await read('xl/worksheets/sheet1.xml')) + (await read('xl/sharedStrings.xml'));
    expect(xml).not.toMatch(/<f[ >]/);
    const texts = [...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text!.replace(/&apos;|&#39;/g, "'"));
    expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
    expect(texts.some((text) => text.startsWith("'=HYPERLINK"))).toBe(true);
    for (const { reference } of activeInputs(report)) expect(texts).toContain(reference);
    expect(texts.filter((text) => text.includes('Eit langt innspel')).join('')).toContain(long.trim());
    expect(texts.every((text) => text.length <= 32_767)).toBe(true);
    expect(texts).toContain('Merknad (framhald 1)');
    for (const hidden of [identityNumber, phone, 'kari@example.no']) expect(xml).not.toContain(hidden);
    expect(xml).not.toContain('kari@example.no');
    expect(xml).not.toContain('Dette angrar eg på');
    expect(xml).toContain('state="frozen"');
  });
});

describe('what was removed from public view', () => {
  const withRemoved = (): HearingReport => ({
    ...report,
    submissions: report.submissions.map((submission, index) =>
      index === 0 ? { ...submission, removed: true, removedReason: 'Krenkjande' } : submission,
    ),
  });

  it('stands in the document by reference and reason only', async () => {
    const text = linesOf(
      await (
        await filesOf(await reportDocx(withRemoved(), { language: 'nn', order: 'part', madeAt }))
      )('word/document.xml'),
    );
    expect(text).not.toContain('Kari Nordgarden');
    expect(text).not.toContain('HYPERLINK');
    expect(text).not.toContain('Eit langt innspel');
    for (const { reference } of report.submissions[0]!.inputs) expect(text).toContain(reference);
    expect(text).toContain('Fjerna frå offentleg vising: Krenkjande');
  });

  it('stands in the workbook in full, marked', async () => {
    const sheet = await (
      await filesOf(await reportXlsx(withRemoved(), { language: 'nn', order: 'part', madeAt }))
    )('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('HYPERLINK');
    expect(sheet.split('>Krenkjande<')).toHaveLength(report.submissions[0]!.inputs.length + 1);
  });
});

describe('the orders', () => {
  it.each(reportOrders)('by %s have every input exactly once, in every kind of file', async (order) => {
    const options = { language: 'nn', order, madeAt } as const;
    const text = linesOf(await (await filesOf(await reportDocx(report, options)))('word/document.xml'));
    const names = {
      part: 'Merknader etter plandel',
      sender: 'Merknader etter avsendar',
      theme: 'Merknader etter tema',
    };
    const chapter = text.slice(text.lastIndexOf(`${names[order]}\n`), text.lastIndexOf('Alle innspel\n'));
    const sheet = await (await filesOf(await reportXlsx(report, options)))('xl/worksheets/sheet1.xml');
    for (const { reference } of activeInputs(report)) {
      expect(chapter.split('¶').filter((row) => row.includes(reference))).toHaveLength(1);
      expect(sheet.split(`>${reference}<`)).toHaveLength(2);
    }
  });

  it('by theme put what has none last, and by sender give each submission its heading', async () => {
    const chapterBy = async (order: 'theme' | 'sender') =>
      linesOf(await (await filesOf(await reportDocx(report, { language: 'nn', order, madeAt })))('word/document.xml'));
    const themes = await chapterBy('theme');
    const chapter = themes.slice(themes.lastIndexOf('Merknader etter tema\n'), themes.lastIndexOf('Alle innspel\n'));
    expect(chapter.indexOf('Utan tema\n')).toBeGreaterThan(chapter.indexOf('HYPERLINK'));
    const senders = await chapterBy('sender');
    for (const { reference, withdrawn: gone } of report.submissions) {
      expect(senders.includes(`(${reference})\n`)).toBe(!gone);
    }
  });
});

describe('without names', () => {
  it('private persons are unnamed, bodies are not, and nothing that was said is missing', async () => {
    const bare = withoutNames(report);
    const options = { language: 'nn', order: 'sender', madeAt } as const;
    const text = linesOf(await (await filesOf(await reportDocx(bare, options)))('word/document.xml'));
    const sheets = await filesOf(await reportXlsx(bare, options));
    const all = text + (await sheets('xl/worksheets/sheet1.xml')) + (await sheets('xl/worksheets/sheet2.xml'));
    expect(all).not.toContain('Kari Nordgarden');
    expect(text).toContain(council.name);
    for (const { reference } of activeInputs(report)) expect(text).toContain(reference);
  });
});

describe('the appendix and the summaries', () => {
  it('tell each chapter and theme in a sentence, and statements in full', async () => {
    const text = linesOf(
      await (
        await filesOf(await reportDocx(report, { language: 'nb', order: 'part', madeAt }))
      )('word/document.xml'),
    );
    expect(text).toMatch(/2 Trygg heime\n3 merknader i 1 innspill\. Vanligste temaer: Transport \(1\)\./);
    const appendix = text.slice(text.lastIndexOf('Vedlegg: uttalelser i sin helhet'));
    expect(appendix).toContain('Rådet støttar planen.');
    expect(appendix).toContain(long.trim());
    expect(appendix).not.toContain('Dette angrar eg på');
  });

  it('name a statutory council that has not answered, and why', async () => {
    const silent = {
      ...report,
      silentCouncils: [{ name: 'Ungdomsrådet', invitedOn: null, reason: 'Ikkje valt enno' }],
    };
    const text = linesOf(
      await (
        await filesOf(await reportDocx(silent, { language: 'nb', order: 'part', madeAt }))
      )('word/document.xml'),
    );
    expect(text).toMatch(/Ungdomsrådet\nIkke spurt\nIkkje valt enno/);
  });
});

describe('the annex that proves the hearing', () => {
  const asked = () => ({
    ...report,
    heard: report.heard.map((heard) =>
      heard.group === 'council'
        ? {
            ...heard,
            parts: ['2 Trygg heime'],
            questions: ['Kva er viktigast?', 'Kva manglar?'],
            sent: [
              { kind: 'invitation' as const, way: 'mail' as const, on: '2026-02-03' },
              { kind: 'reminder' as const, way: 'paper' as const, on: '2026-03-01' },
            ],
            daysGiven: 42,
          }
        : { ...heard, silence: 'Vi rakk det ikkje.' },
    ),
  });

  it('tells who was asked about what and when, the time given, what came, the assessment and reasons', async () => {
    expect(report.heard.map(({ name, state }) => [name, state])).toEqual([
      [council.name, 'notInvited'],
      ['Nabodal kommune', 'notInvited'],
    ]);
    const bytes = await reportDocx(asked(), { language: 'nb', order: 'part', madeAt });
    const text = linesOf(await (await filesOf(bytes))('word/document.xml'));
    const annex = text.slice(text.lastIndexOf('Vedlegg: bevis på medvirkning'));
    expect(annex).toContain('Spurt om: 2 Trygg heime');
    expect(annex).toContain('Spørsmål: 1. Kva er viktigast? 2. Kva manglar?');
    expect(annex).toContain('Sendt: invitasjon 3. februar 2026 (e-post); påminnelse 1. mars 2026 (papir)');
    expect(annex).toMatch(/Tid til å svare: 42 dager, til /);
    expect(annex).toContain('Grunn: Vi rakk det ikkje.');
  });

  it('is a sheet of the workbook, a row for each body', async () => {
    const bytes = await reportXlsx(asked(), { language: 'nn', order: 'part', madeAt });
    const read = await filesOf(bytes);
    expect(await read('xl/workbook.xml')).toContain('Høyringsinstansar');
    const sheet = await read('xl/worksheets/sheet3.xml');
    for (const words of [council.name, '2026-02-03 (e-post)', 'Nabodal kommune', 'Vi rakk det ikkje.']) {
      expect(sheet).toContain(words);
    }
  });

  it('lists each point of what came with its assessment', async () => {
    const [, second] = asked().heard;
    const of = report.submissions.find(({ inputs }) => inputs[0]?.outcome === 'partly')!;
    const withPoints = { ...report, heard: [{ ...second!, reference: of.reference, receivedOn: of.receivedOn }] };
    const bytes = await reportDocx(withPoints, { language: 'nb', order: 'part', madeAt });
    const text = linesOf(await (await filesOf(bytes))('word/document.xml'));
    const annex = text.slice(text.lastIndexOf('Vedlegg: bevis på medvirkning'));
    for (const { reference } of of.inputs) expect(annex).toContain(reference);
    expect(annex).toContain('Skyss kjem i 2028. Nytt tiltak om skyss.');
    expect(annex).toContain('Ikke vurdert.');
  });
});

describe('the routes', () => {
  const args = (viewer: Viewer | null, query = '', hearing = '1') =>
    ({
      request: new Request(`http://localhost/rapport${query}`),
      params: { plan: world.plan.slug, hearing },
      context: { language: 'nn', languageForm: 'nn', viewer: () => Promise.resolve(viewer) } as AppLoadContext,
    }) as unknown as LoaderFunctionArgs;

  const ask = (viewer: Viewer, fields: Record<string, string>) =>
    action({
      ...args(viewer),
      request: new Request('http://localhost/rapport', { method: 'POST', body: formOf(fields) }),
    } as unknown as LoaderFunctionArgs);
  const fileArgs = (viewer: Viewer | null, report: string) =>
    ({ ...args(viewer), params: { plan: world.plan.slug, hearing: '1', report } }) as unknown as LoaderFunctionArgs;

  it('make a report as a job, list it with its fingerprint, give the file, and write down who fetched it', async () => {
    const page = await pageLoader(args(world.planner));
    expect(page.counts.inputs).toMatchObject({ active: 5, withdrawn: 1, unassessed: 4 });
    expect(page.unassessed).toHaveLength(4);
    for (const format of ['docx', 'xlsx', 'pdf']) {
      expect(await ask(world.planner, { format, languageForm: 'nb', order: 'part' })).toMatchObject({ status: 303 });
      const { id } = await db().reportFile.findFirstOrThrow({ where: { format: format as 'docx' } });
      await expect(fileLoader(fileArgs(world.planner, id))).rejects.toMatchObject({ code: 'notFound' });
      expect(await db().job.count({ where: { kind: 'report.make', payload: { equals: { reportFileId: id } } } })).toBe(
        1,
      );
      await makeReport(id);
      const [listed] = (await pageLoader(args(world.planner))).files;
      expect(listed).toMatchObject({ id, progress: 100, inputs: 5, failure: '' });
      const answer = await fileLoader(fileArgs(world.planner, id));
      expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
      expect(answer.headers.get('Content-Disposition')).toContain("filename*=UTF-8''H%C3%B8ringsoppsummering");
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(listed!.sha256);
      expect(bytes.subarray(0, 2).toString()).toBe(format === 'pdf' ? '%P' : 'PK');
      // A job that is done twice changes nothing.
      await makeReport(id);
    }
    const audit = await db().auditEntry.findMany({ where: { action: 'report.downloaded' } });
    expect(audit.map(({ actorId }) => actorId)).toEqual(Array(3).fill(world.planner.id));
    await expect(db().reportFile.updateMany({ data: { sha256: 'x' } })).rejects.toThrow();
  });

  it('say why a report was not made', async () => {
    await ask(world.planner, { format: 'docx', languageForm: 'nn' });
    const { id } = await db().reportFile.findFirstOrThrow({ where: { finishedAt: null } });
    const spy = vi.spyOn(counting, 'checkSums').mockImplementation(() => {
      throw new counting.CountError('x');
    });
    await expect(makeReport(id)).rejects.toMatchObject({ name: 'JobFailure', code: 'doesNotAddUp' });
    spy.mockRestore();
    expect((await pageLoader(args(world.planner))).files[0]).toMatchObject({
      id,
      failure: 'doesNotAddUp',
      finishedAt: null,
    });
  });

  it('refuse what cannot be asked for', async () => {
    expect(await ask(world.planner, { format: 'odt', languageForm: 'nn' })).toMatchObject({ init: { status: 400 } });
  });

  it('refuse everybody else', async () => {
    const others = [
      await giveUser('administrator'),
      await giveUser('facilitator'),
      await giveUser('councilSecretary', council.id),
      await giveUser('councilMember', council.id),
    ];
    const { id } = await db().reportFile.findFirstOrThrow();
    for (const load of [
      pageLoader,
      (at: LoaderFunctionArgs) => fileLoader({ ...at, params: { ...at.params, report: id } }),
    ]) {
      for (const viewer of others) await expect(load(args(viewer))).rejects.toMatchObject({ code: 'forbidden' });
      const anonymous = (await Promise.resolve(load(args(null))).catch((answer: unknown) => answer)) as Response;
      expect(anonymous.status).toBe(302);
      expect(anonymous.headers.get('Location')).toMatch(/^\/logg-inn/);
    }
  });

  it('know no other hearing', async () => {
    const { id } = await db().reportFile.findFirstOrThrow({ where: { finishedAt: { not: null } } });
    for (const number of ['2', 'x']) {
      const elsewhere = {
        ...args(world.planner, '', number),
        params: { plan: world.plan.slug, hearing: number, report: id },
      };
      await expect(fileLoader(elsewhere as unknown as LoaderFunctionArgs)).rejects.toMatchObject({ code: 'notFound' });
    }
  });

  it('name the file in ASCII and in full', () => {
    expect(attachment('Høyring: "Vågå" – 50 %.docx')).toBe(
      'attachment; filename="Hoyring Vaga - 50 -.docx"; filename*=UTF-8\'\'H%C3%B8yring%20V%C3%A5g%C3%A5%20%E2%80%93%2050%20%25.docx',
    );
  });
});
