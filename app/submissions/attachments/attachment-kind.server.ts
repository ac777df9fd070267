import { fileTypeFromBuffer } from 'file-type';
import { endsAsZip, unzipped, zipDirectory, type ZipEntry } from './zip-directory';
import type { AttachmentKind } from './attachment-rules';

const most = { entries: 5_000, inflated: 300 * 1024 * 1024 };

/**
 * What kind of attachment these bytes are. Their content alone decides; the name says nothing, for anybody can give a
 * program the name of a letter. Null for every other kind of file, and for one that is two kinds at once.
 */
export async function attachmentKindOf(bytes: Buffer): Promise<AttachmentKind | null> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  switch (type?.ext) {
    case 'pdf':
      return isPdf(bytes) ? 'pdf' : null;
    case 'jpg':
    case 'png':
      return isPicture(bytes, type.ext) ? type.ext : null;
    // An office document that was packed in another order is told as a zip.
    case 'docx':
    case 'odt':
    case 'zip':
      return officeKindOf(bytes);
    default:
      return null;
  }
}

const head = (bytes: Buffer) => bytes.subarray(0, 1024).toString('latin1');
const markup = /<(?:!doctype|html|head|body|script|svg|iframe|\?php)/i;

/** ISO 32000-1, 7.5.2 and annex H: the header at the first byte, the end mark in the last 1,024. */
const isPdf = (bytes: Buffer): boolean =>
  bytes.subarray(0, 5).toString('latin1') === '%PDF-' &&
  bytes.subarray(-1024).includes('%%EOF') &&
  !endsAsZip(bytes) &&
  !markup.test(head(bytes));

/** A picture that no other program takes for something to open or run. Telephones may put a film behind the picture. */
function isPicture(bytes: Buffer, ext: 'jpg' | 'png'): boolean {
  const ended = ext === 'png' ? bytes.includes('IEND') : bytes.includes(Buffer.from([0xff, 0xd9]));
  return ended && !endsAsZip(bytes) && !head(bytes).includes('%PDF-') && !markup.test(bytes.toString('latin1'));
}

/** DOCX (ECMA-376 part 2) and ODT (OpenDocument 1.2 part 3) are zips; what is in them decides. */
async function officeKindOf(bytes: Buffer): Promise<AttachmentKind | null> {
  const entries = zipDirectory(bytes);
  if (!entries || entries.length > most.entries) return null;
  if (entries.reduce((sum, { size }) => sum + size, 0) > most.inflated) return null;
  const names = entries.map(({ name }) => name);
  const strange = names.some((name) => name.startsWith('/') || name.includes('\\') || name.split('/').includes('..'));
  if (strange || new Set(names).size !== names.length) return null;
  const read = (name: string) => contentOf(bytes, entries, name);
  if (names.includes('[Content_Types].xml')) {
    const types = await read('[Content_Types].xml');
    const isWord = types.includes('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml');
    const hasMacros = names.some((name) => /vbaProject\.bin$/i.test(name)) || types.includes('macroEnabled');
    return isWord && !hasMacros ? 'docx' : null;
  }
  const isText = (await read('mimetype')).trim() === 'application/vnd.oasis.opendocument.text';
  const hasMacros = names.some((name) => /^(?:Basic|Scripts)\//.test(name) && !name.endsWith('/'));
  return isText && names.includes('content.xml') && !hasMacros ? 'odt' : null;
}

async function contentOf(bytes: Buffer, entries: ZipEntry[], name: string): Promise<string> {
  const entry = entries.find((candidate) => candidate.name === name);
  if (!entry) return '';
  return (await unzipped(bytes, entry, 1024 * 1024).catch(() => Buffer.alloc(0))).toString('utf8');
}
