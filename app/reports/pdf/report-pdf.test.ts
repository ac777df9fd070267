import JSZip from 'jszip';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { giveCouncil, giveUser } from '../../../test/fixtures';
import { loadLarge } from '../../../demo/large/load-large.server';
import { activeInputs, type HearingReport } from '../report';
import { hearingReport } from '../report-data.server';
import { reportPdf } from './report-pdf.server';
import { heading, paragraph, words } from './typst-markup';
import { volumesOf } from './volumes';

useTestDatabase();
let report: HearingReport;
const madeAt = new Date('2027-04-01T10:00:00Z');

beforeAll(async () => {
  await giveUser('planner');
  for (const kind of ['elders', 'youth', 'disability'] as const) await giveCouncil(kind);
  const { hearing } = await loadLarge({ inputs: 60, today: '2027-03-28' });
  report = await hearingReport(hearing.id);
  const [first] = report.submissions.filter(({ withdrawn, removed }) => !withdrawn && !removed);
  first!.inputs[0]!.text = '#import "x" $a$ *ikkje feit* \\ "sitat" @ref <merke> [hake\n= ikkje overskrift';
});

async function read(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  return {
    text: pages.join(' ').replace(/\s+/g, ' '),
    marks: await pdf.getMarkInfo(),
    info,
    outline: await pdf.getOutline(),
  };
}

describe('the PDF', () => {
  it('is tagged, has title, language and bookmarks, and holds every input', async () => {
    const { bytes, extension } = await reportPdf(report, { language: 'nn', order: 'part', madeAt });
    expect(extension).toBe('pdf');
    expect(bytes.toString('latin1')).toContain('pdfuaid');
    const { text, marks, info, outline } = await read(bytes);
    expect(marks).toMatchObject({ Marked: true });
    expect(info.Title).toContain('Høyringsoppsummering');
    expect(info.Language).toMatch(/^nn/);
    expect(outline.length).toBeGreaterThan(3);
    for (const { reference, submission } of activeInputs(report)) {
      expect(text).toContain(reference);
      if (!submission.removed) expect(text.replace(/[\s-]/g, '')).toContain(activeWords(report, reference));
    }
  });

  it('shows what people wrote as they wrote it, never as markup', async () => {
    const { text } = await read((await reportPdf(report, { language: 'nb', order: 'sender', madeAt })).bytes);
    expect(text).toContain('*ikkje feit* \\ "sitat" @ref <merke> [hake');
    expect(text).toContain('= ikkje overskrift');
    expect(words('a"b\\c')).toBe('#"a\\"b\\\\c"');
  });

  it('ends with the proof that those who were asked were heard', async () => {
    const of = activeInputs(report).find(({ submission }) => !submission.removed)!;
    const heard: HearingReport['heard'] = [
      {
        name: 'Eldrerådet #i[Prøve]',
        group: 'council',
        parts: [],
        questions: ['Kva er viktigast?'],
        sent: [{ kind: 'invitation', way: 'mail', on: '2027-02-03' }],
        answerBy: '2027-03-20',
        daysGiven: 45,
        state: 'submitted',
        receivedOn: '2027-03-10',
        reference: of.submission.reference,
        silence: '',
      },
    ];
    const { bytes } = await reportPdf({ ...report, heard }, { language: 'nn', order: 'part', madeAt });
    const { text } = await read(bytes);
    const annex = text.slice(text.lastIndexOf('Vedlegg: prov på medverknad'));
    expect(annex).toContain('Eldrerådet #i[Prøve]');
    expect(annex).toContain('Spurt om: Heile planen');
    expect(annex).toContain('invitasjon 3. februar 2027 (e-post)');
    expect(annex).toContain('45 dagar, til 20. mars 2027');
    for (const { reference } of of.submission.inputs) expect(annex).toContain(reference);
  });

  it('is the same file for the same data', async () => {
    const options = { language: 'nn', order: 'theme', madeAt } as const;
    const [one, other] = [await reportPdf(report, options), await reportPdf(report, options)];
    expect(one.bytes.equals(other.bytes)).toBe(true);
  });

  it('is not made when something that came in is missing from it', async () => {
    const short = { ...report, submissions: report.submissions.slice(1) };
    await expect(reportPdf(short, { language: 'nn', order: 'part', madeAt })).rejects.toThrow(/does not add up/);
  });
});

describe('a long report', () => {
  const said = (text: string) => paragraph(words(text));

  it('is divided into volumes; one that begins within a chapter repeats its headings, and nothing is left out', () => {
    const [one, two, other] = [heading('En', 1), heading('To', 2), heading('Tre', 1)];
    const parts = [one, said('a'), two, said('b'), said('c'), said('d'), other, said('e')];
    // A heading weighs three and a paragraph two.
    expect(volumesOf(parts, 8)).toEqual([
      [one, said('a')],
      [one, two, said('b'), said('c'), said('d')],
      [other, said('e')],
    ]);
    expect(volumesOf(parts, 1000)).toEqual([parts]);
  });

  it('comes as an archive of them', async () => {
    const [first] = report.submissions;
    const many = Array.from({ length: 2_501 }, (_, index) => ({
      ...first!,
      reference: `R${index}`,
      withdrawn: false,
      inputs: [{ ...first!.inputs[0]!, reference: `R${index}-1`, text: 'Kort.' }],
    }));
    const long = { ...report, submissions: many, cameIn: { submissions: many.length, inputs: many.length } };
    const { bytes, extension } = await reportPdf(long, { language: 'nn', order: 'part', madeAt });
    expect(extension).toBe('zip');
    const { files } = await JSZip.loadAsync(bytes);
    const texts = await Promise.all(
      Object.values(files).map(async (file) => (await read(await file.async('uint8array'))).text),
    );
    expect(texts.length).toBeGreaterThan(2);
    // In the list of inputs, in that of submissions, and in that of what has no answer.
    expect(texts.join(' ').split('R2500-1').length).toBeGreaterThan(1);
    expect(texts[0]).toContain(`bind 1 av ${texts.length}`);
  }, 60_000);
});

/** The first words of an input, without spaces and hyphens: the typesetter breaks lines where it likes. */
const activeWords = (of: HearingReport, reference: string) =>
  activeInputs(of)
    .find((input) => input.reference === reference)!
    .text.split('\n')[0]!
    .slice(0, 60)
    .replace(/[\s-]/g, '');
