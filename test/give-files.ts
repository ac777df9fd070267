import JSZip from 'jszip';

export { pdfOf as givePdf } from '../demo/pdf-of';

/** Small files of the kinds that may be attached, made here so that no stranger's file lies in the project. */

type Parts = Record<string, string>;

function giveZip(parts: Parts): Promise<Buffer> {
  const zip = new JSZip();
  // As office programs pack: the order as given, the first one stored.
  for (const [name, content] of Object.entries(parts)) {
    zip.file(name, content, { createFolders: false, compression: name === 'mimetype' ? 'STORE' : 'DEFLATE' });
  }
  return zip.generateAsync({ type: 'nodebuffer' });
}

/** A DOCX with a paragraph for each line of text. */
export const giveDocx = (text: string, more: Parts = {}): Promise<Buffer> =>
  giveZip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text
      .split('\n')
      .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
      .join('')}</w:body></w:document>`,
    ...more,
  });

/** An ODT with a paragraph for each line of text. */
export const giveOdt = (text: string, more: Parts = {}): Promise<Buffer> =>
  giveZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${text
      .split('\n')
      .map((line) => `<text:p>${line}</text:p>`)
      .join('')}</office:text></office:body></office:document-content>`,
    ...more,
  });

/** One grey pixel. */
export const givePng = (): Buffer =>
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64');

/** The frame of a picture: what a reader looks at to know that it is one. */
export const giveJpg = (): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'),
    Buffer.from([0xff, 0xdb, 0, 67, 0, ...Array.from({ length: 64 }, () => 16)]),
    Buffer.from([0xff, 0xd9]),
  ]);
