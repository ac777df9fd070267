import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveCouncil, giveOpenHearing, giveUser } from '../../test/fixtures';
import type { Viewer } from '~/identity/permissions';
import { registerSubmission, type NewSubmission } from '~/submissions/register-submission.server';
import { loader as docxFile } from './report-docx-file';
import { loader as xlsxFile } from './report-xlsx-file';
import { loader as pageLoader } from './report-page';
import { hearingReport } from './report-data.server';
import { reportDocx } from './report-docx.server';
import { reportXlsx } from './report-xlsx.server';
import { attachment } from './report-file.server';
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
    const read = await filesOf(await reportDocx(report, 'nn', madeAt));
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
    const text = linesOf(await (await filesOf(await reportDocx(report, 'nn', madeAt)))('word/document.xml'));
    expect(text.slice(0, text.indexOf('Innhald'))).toContain('4 av 5 merknader er ikkje vurderte.');
    const last = text.slice(text.lastIndexOf('Ikkje vurderte merknader'));
    for (const { reference, outcome } of activeInputs(report)) expect(last.includes(reference)).toBe(outcome === null);
  });

  it('tells who was asked and who answered, and gives names but never e-mail addresses', async () => {
    const text = linesOf(await (await filesOf(await reportDocx(report, 'nb', madeAt)))('word/document.xml'));
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
      const xml = await (await filesOf(await reportDocx(report, form, madeAt)))('word/document.xml');
      for (const hidden of [identityNumber, phone, 'kari@example.no']) expect(xml).not.toContain(hidden);
      expect(xml).toContain('[telefonnummer skjult]');
      expect(xml).not.toContain('Dette angrar eg på');
      expect(xml.split(withdrawn)).toHaveLength(2);
    }
  });

  it('has headings, repeated table headings, page numbers, languages, and links that lead somewhere', async () => {
    const read = await filesOf(await reportDocx(report, 'nn', madeAt));
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
    expect((await reportDocx(report, 'nn', madeAt)).equals(await reportDocx(again, 'nn', madeAt))).toBe(true);
    expect((await reportXlsx(report, 'nn', madeAt)).equals(await reportXlsx(again, 'nn', madeAt))).toBe(true);
  });

  it('is not made when something that came in is missing from it', async () => {
    const short = { ...report, submissions: report.submissions.slice(1) };
    await expect(reportDocx(short, 'nn', madeAt)).rejects.toThrow(/does not add up/);
    await expect(reportXlsx(short, 'nn', madeAt)).rejects.toThrow(/does not add up/);
  });
});

describe('the workbook', () => {
  it('has every input, no formulas, and long texts in full', async () => {
    const read = await filesOf(await reportXlsx(report, 'nn', madeAt));
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
    const text = linesOf(await (await filesOf(await reportDocx(withRemoved(), 'nn', madeAt)))('word/document.xml'));
    expect(text).not.toContain('Kari Nordgarden');
    expect(text).not.toContain('HYPERLINK');
    expect(text).not.toContain('Eit langt innspel');
    for (const { reference } of report.submissions[0]!.inputs) expect(text).toContain(reference);
    expect(text).toContain('Fjerna frå offentleg vising: Krenkjande');
  });

  it('stands in the workbook in full, marked', async () => {
    const sheet = await (await filesOf(await reportXlsx(withRemoved(), 'nn', madeAt)))('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('HYPERLINK');
    expect(sheet.split('>Krenkjande<')).toHaveLength(report.submissions[0]!.inputs.length + 1);
  });
});

describe('the routes', () => {
  const args = (viewer: Viewer | null, query = '', hearing = '1') =>
    ({
      request: new Request(`http://localhost/rapport${query}`),
      params: { plan: world.plan.slug, hearing },
      context: { language: 'nn', languageForm: 'nn', viewer: () => Promise.resolve(viewer) } as AppLoadContext,
    }) as unknown as LoaderFunctionArgs;

  it('give the planner the page and both files, and write down each download', async () => {
    const page = await pageLoader(args(world.planner));
    expect(page.counts.inputs).toMatchObject({ active: 5, withdrawn: 1, unassessed: 4 });
    expect(page.unassessed).toHaveLength(4);
    for (const load of [docxFile, xlsxFile]) {
      const answer = await load(args(world.planner, '?form=nb'));
      expect(answer.status).toBe(200);
      expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
      expect(answer.headers.get('Content-Disposition')).toContain("filename*=UTF-8''H%C3%B8ringsoppsummering");
      expect(new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 2))).toBe('PK');
    }
    const audit = await db().auditEntry.findMany({ where: { action: 'report.downloaded' }, orderBy: { id: 'asc' } });
    expect(audit.map(({ actorId, details }) => ({ actorId, details }))).toEqual([
      { actorId: world.planner.id, details: { format: 'docx', form: 'nb' } },
      { actorId: world.planner.id, details: { format: 'xlsx', form: 'nb' } },
    ]);
  });

  it('refuse everybody else', async () => {
    const others = [
      await giveUser('administrator'),
      await giveUser('facilitator'),
      await giveUser('councilSecretary', council.id),
      await giveUser('councilMember', council.id),
    ];
    for (const load of [pageLoader, docxFile, xlsxFile]) {
      for (const viewer of others) await expect(load(args(viewer))).rejects.toMatchObject({ code: 'forbidden' });
      const anonymous = (await Promise.resolve(load(args(null))).catch((answer: unknown) => answer)) as Response;
      expect(anonymous.status).toBe(302);
      expect(anonymous.headers.get('Location')).toMatch(/^\/logg-inn/);
    }
  });

  it('know no other hearing and no other form', async () => {
    for (const number of ['2', 'x']) {
      await expect(docxFile(args(world.planner, '', number))).rejects.toMatchObject({ code: 'notFound' });
    }
    await expect(docxFile(args(world.planner, '?form=en'))).rejects.toMatchObject({ code: 'badRequest' });
  });

  it('name the file in ASCII and in full', () => {
    expect(attachment('Høyring: "Vågå" – 50 %.docx')).toBe(
      'attachment; filename="Hoyring Vaga - 50 -.docx"; filename*=UTF-8\'\'H%C3%B8yring%20V%C3%A5g%C3%A5%20%E2%80%93%2050%20%25.docx',
    );
  });
});
