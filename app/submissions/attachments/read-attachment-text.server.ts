import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { database } from '~/platform/database.server';
import { readStoredFile, storedFilePath } from '~/platform/file-store.server';
import { kindOfContentType } from './attachment-rules';
import { unzipped, zipDirectory } from './zip-directory';

/** Signs kept of one file: some 300 pages. */
export const mostText = 1_000_000;
/** Of the part of an office document that holds its text, unpacked: a bomb stops there. */
const largestPart = 30 * 1024 * 1024;
const pdfLimits = { memoryMb: 384, milliseconds: 60_000 };

/**
 * Reads what an attachment says and keeps it beside the file. Doing it twice does no harm. What cannot be read is
 * marked with why; a picture says nothing.
 */
export async function readAttachmentText(attachmentId: string): Promise<void> {
  const attachment = await database().attachment.findUnique({
    where: { id: attachmentId },
    select: { sha256: true, contentType: true, textReadAt: true },
  });
  if (!attachment || attachment.textReadAt) return;
  const { text, failure } = await textOf(attachment).then(
    (read) => ({ text: read, failure: '' }),
    (error: unknown) => ({ text: '', failure: failureOf(error) }),
  );
  await database().attachment.update({
    where: { id: attachmentId },
    data: { text: text.slice(0, mostText), textReadAt: new Date(), textFailure: failure },
  });
}

function textOf({ sha256, contentType }: { sha256: string; contentType: string }): Promise<string> {
  switch (kindOfContentType(contentType)) {
    case 'pdf':
      return pdfText(storedFilePath(sha256));
    case 'docx':
      return officeText(sha256, 'word/document.xml', wordText);
    case 'odt':
      return officeText(sha256, 'content.xml', openDocumentText);
    default:
      return Promise.resolve('');
  }
}

/** A PDF can be made to take all the time and memory there is: it is read in a process of its own, with limits. */
async function pdfText(file: string): Promise<string> {
  const reader = path.resolve('server/read-pdf-text.js');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`--max-old-space-size=${pdfLimits.memoryMb}`, reader, file, String(mostText)],
    {
      timeout: pdfLimits.milliseconds,
      killSignal: 'SIGKILL',
      maxBuffer: 8 * mostText,
      env: { NODE_ENV: 'production' },
    },
  );
  return stdout;
}

async function officeText(sha256: string, part: string, read: (xml: string) => string): Promise<string> {
  const bytes = await readStoredFile(sha256);
  const entry = zipDirectory(bytes)?.find(({ name }) => name === part);
  if (!entry) throw new RangeError(part);
  return read((await unzipped(bytes, entry, largestPart)).toString('utf8'));
}

/** Runs of text, tabs, breaks and the ends of paragraphs. What was deleted with changes tracked stands in `delText`. */
const wordPieces = /<\w+:t(?:\s[^<>]*)?>([^<]*)<|<\/\w+:p>|<\w+:(tab|br|cr)\b[^<>]*>/g;

export function wordText(xml: string): string {
  const pieces = [...xml.matchAll(wordPieces)].map(([piece, text, between]) =>
    text !== undefined ? text : between === 'tab' ? '\t' : piece.startsWith('</') || between ? '\n' : '',
  );
  return tidy(pieces.join(''));
}

export const openDocumentText = (xml: string): string =>
  tidy(
    xml
      .slice(Math.max(0, xml.search(/<office:(?:text|body)\b/)))
      .replace(/<text:(?:line-break)\b[^<>]*>|<\/text:[ph]>/g, '\n')
      .replace(/<text:tab\b[^<>]*>/g, '\t')
      .replace(/<text:s\b[^<>]*>/g, ' ')
      .replace(/<[^<>]*>/g, ''),
  );

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const tidy = (text: string): string =>
  text
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!)
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex: string | undefined, decimal: string) => {
      const point = hex ? parseInt(hex, 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    })
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Codes, never what a file says. */
function failureOf(error: unknown): string {
  if (error && typeof error === 'object' && 'killed' in error && error.killed) return 'tookTooLong';
  if (error && typeof error === 'object' && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return 'tooLarge';
  return 'unreadable';
}
