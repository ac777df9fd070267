import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { importPlan } from './import-plan';
import { limits } from './limits';
import { docxOf, p } from './testing/docx-parts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const failureOf = (bytes: Uint8Array, name = 'plan.docx') =>
  importPlan(bytes, name).then(
    () => 'no failure',
    (error: { code?: string }) => error.code,
  );

const compoundFile = (streamName: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(600),
    ...Buffer.from(streamName, 'utf16le'),
  ]);

async function zipOf(files: Record<string, string>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

describe('a file is refused', () => {
  it.each([
    ['empty', new Uint8Array(), 'empty'],
    ['only blank lines', bytesOf(' \n\n \f\n'), 'empty'],
    ['a PDF', bytesOf('%PDF-1.7\nobj'), 'wrongType'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'wrongType'],
    ['rich text', bytesOf('{\\rtf1 Plan}'), 'wrongType'],
    ['an old Word file', compoundFile('WordDocument'), 'wrongType'],
    ['an encrypted Word file', compoundFile('EncryptedPackage'), 'encrypted'],
    ['a torn zip', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 'broken'],
    ['text of too many pages', bytesOf('Side\n\f'.repeat(limits.pages + 1)), 'tooManyPages'],
    ['larger than the limit', new Uint8Array(limits.fileBytes + 1), 'tooLarge'],
  ])('%s', async (_what, bytes, code) => {
    expect(await failureOf(bytes)).toBe(code);
  });

  it('a spreadsheet, or any other zip', async () => {
    expect(await failureOf(await zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }))).toBe(
      'wrongType',
    );
    expect(await failureOf(await zipOf({ 'hei.txt': 'hei' }))).toBe('wrongType');
  });

  it('a Word file with nothing in it', async () => {
    expect(await failureOf(await docxOf(p('')))).toBe('empty');
  });

  it('XML that is broken or declares entities', async () => {
    expect(await failureOf(await docxOf('<w:p><w:r>'))).toBe('broken');
    const files = { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:styles>&a;</w:styles>' };
    expect(await failureOf(await docxOf(p('Tekst'), { files }))).toBe('broken');
  });

  it('more pages than the limit, by Word’s own count', async () => {
    const files = { 'docProps/app.xml': '<Properties><Pages>2001</Pages></Properties>' };
    expect(await failureOf(await docxOf(p('Tekst'), { files }))).toBe('tooManyPages');
  });

  it('a zip that would grow beyond all bounds', async () => {
    // One part beyond its own limit is enough, and quicker to make.
    const body = p(`<w:r><w:t>${' '.repeat(limits.xmlBytes)}</w:t></w:r>`);
    expect(await failureOf(await docxOf(body))).toBe('tooLarge');
  }, 60_000);

  it('nesting without end, in no time', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(50_000) + p('x') + '</w:sdtContent></w:sdt>'.repeat(50_000);
    const started = performance.now();
    expect(await failureOf(await docxOf(deep))).toBe('broken');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a file is read', () => {
  it('whatever it is called', async () => {
    const plan = await importPlan(await docxOf(p('Tekst')), 'plan.txt');
    expect(plan.title).toBe('Tekst');
  });

  it('as text in older encodings too', async () => {
    const plan = await importPlan(
      new Uint8Array(Buffer.from('Plan for Sør\n\n1 Mål for båtar\n\nTekst.\n\n2 Meir\n\nTekst.', 'latin1')),
      'x',
    );
    expect(plan.sections[0]?.title).toBe('1 Mål for båtar');
  });

  it('in bounded time when it is long and full of numbers', async () => {
    const text = Array.from({ length: 60_000 }, (_, at) => `${(at % 40) + 1}.${at % 7} Linje nummer ${at}`).join('\n');
    const started = performance.now();
    await importPlan(bytesOf(text), 'x.txt');
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 30_000);
});
