import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { attachmentKindOf } from './attachment-kind.server';
import { attachmentDisposition } from '~/platform/attachment';
import { cleanFileName } from './attachment-rules';
import { giveDocx, giveJpg, giveOdt, givePdf, givePng } from '../../../test/give-files';

const zipOf = (files: Record<string, string>) => {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer' });
};
const html = Buffer.from('<!doctype html><script>alert(1)</script>');
const exe = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff', 'latin1'), Buffer.alloc(200)]);

describe('the kind of an attachment', () => {
  it('is told by its content', async () => {
    expect(await attachmentKindOf(givePdf('Hei'))).toBe('pdf');
    expect(await attachmentKindOf(await giveDocx('Hei'))).toBe('docx');
    expect(await attachmentKindOf(await giveOdt('Hei'))).toBe('odt');
    expect(await attachmentKindOf(giveJpg())).toBe('jpg');
    expect(await attachmentKindOf(givePng())).toBe('png');
  });

  it('is a picture also with the film that a telephone puts behind it', async () => {
    const film = Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42', 'latin1'), Buffer.alloc(500, 7)]);
    expect(await attachmentKindOf(Buffer.concat([giveJpg(), film]))).toBe('jpg');
  });

  const polyglots: [string, () => Promise<Buffer> | Buffer][] = [
    ['a program', () => exe],
    ['a web page', () => html],
    ['nothing', () => Buffer.alloc(0)],
    ['text', () => Buffer.from('Hei')],
    ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a PDF that is cut off', () => givePdf('Hei').subarray(0, 60)],
    ['a PDF with something before it', () => Buffer.concat([Buffer.from('GIF89a'), givePdf('Hei')])],
    ['a PDF and a zip', async () => Buffer.concat([givePdf('Hei'), await zipOf({ 'a.js': 'x' })])],
    ['a picture and a zip', async () => Buffer.concat([giveJpg(), await zipOf({ 'a.class': 'x' })])],
    ['a picture and a web page', () => Buffer.concat([giveJpg(), html])],
    ['a PNG and a PHP program', () => Buffer.concat([givePng(), Buffer.from('<?php system(1);')])],
    ['a picture and a PDF', () => Buffer.concat([giveJpg().subarray(0, 20), givePdf('Hei'), giveJpg().subarray(20)])],
    ['a zip', () => zipOf({ 'brev.txt': 'Hei' })],
    ['a spreadsheet', () => zipOf({ '[Content_Types].xml': 'spreadsheetml.sheet.main+xml', 'xl/workbook.xml': '' })],
    ['a program before a DOCX', async () => Buffer.concat([exe, await giveDocx('Hei')])],
    ['a web page behind a DOCX', async () => Buffer.concat([await giveDocx('Hei'), html])],
    ['a DOCX with macros', () => giveDocx('Hei', { 'word/vbaProject.bin': 'x' })],
    ['a DOCX that climbs out of its folder', () => giveDocx('Hei', { '../../etc/passwd': 'x' })],
    ['an ODT with macros', () => giveOdt('Hei', { 'Basic/Standard/Module1.xml': 'x' })],
  ];
  it.each(polyglots)('is none: %s', async (_, give) => {
    expect(await attachmentKindOf(await give())).toBeNull();
  });

  it('is none whatever is put in front of an allowed file, or for any bytes at all', async () => {
    const pdf = givePdf('Hei');
    const docx = await giveDocx('Hei');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 60 }), async (before) => {
        expect(await attachmentKindOf(Buffer.concat([before, pdf]))).toBeNull();
        expect(await attachmentKindOf(Buffer.concat([before, docx]))).toBeNull();
        expect(await attachmentKindOf(Buffer.from(before))).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('survives any cut of an allowed file', async () => {
    const files = [givePdf('Hei'), await giveDocx('Hei'), await giveOdt('Hei'), givePng()];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.double({ min: 0, max: 0.9, noNaN: true }), async (file, part) => {
        const cut = file.subarray(0, Math.floor(file.length * part));
        expect(await attachmentKindOf(cut)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});

describe('the name of an attachment', () => {
  it.each([
    ['Brev til kommunen.PDF', 'Brev til kommunen.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\Kari\\brev.exe', 'brev.exe.pdf'],
    ['brev\u202efdp.exe', 'brevfdp.exe.pdf'],
    ['..', 'vedlegg.pdf'],
    ['fråsegn frå øya.pdf', 'fråsegn frå øya.pdf'],
  ])('%j is %j', (given, clean) => {
    expect(cleanFileName(given, 'pdf')).toBe(clean);
  });

  it('can be put in a header, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (given) => {
        const name = cleanFileName(given, 'docx');
        expect(name).toMatch(/^[^/\\\p{Cc}]+\.docx$/u);
        expect(name.length).toBeLessThanOrEqual(300);
        const header = attachmentDisposition(name);
        expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w%.!~-]+$/);
        expect(new Headers({ 'Content-Disposition': header }).get('Content-Disposition')).toBe(header);
        expect(decodeURIComponent(header.slice(header.lastIndexOf("''") + 2))).toBe(name);
      }),
    );
  });
});
