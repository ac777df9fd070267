import { createHash } from 'node:crypto';
import type { ImportedImage } from '../imported-plan';
import type { DocxParts } from './open-docx';

const signatures: [string, (bytes: Uint8Array) => boolean][] = [
  ['image/png', (bytes) => latin(bytes, 1, 4) === 'PNG'],
  ['image/jpeg', (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff],
  ['image/gif', (bytes) => latin(bytes, 0, 4) === 'GIF8'],
  ['image/webp', (bytes) => latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP'],
];

const latin = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1');

/**
 * Every picture that the document's relationships name, by part name. Only raster formats that browsers show and that
 * cannot carry script: what a picture is, its first bytes say, not its name. Others are absent.
 */
export async function loadImages(parts: DocxParts): Promise<Map<string, Omit<ImportedImage, 'alt'>>> {
  const images = new Map<string, Omit<ImportedImage, 'alt'>>();
  for (const name of new Set(parts.relations.values())) {
    if (!/\.(png|jpe?g|jfif|gif|webp|bin|tmp)$/i.test(name)) continue;
    const bytes = await parts.bytesOf(name);
    const contentType = bytes && signatures.find(([, matches]) => matches(bytes))?.[0];
    if (!bytes || !contentType) continue;
    images.set(name, { sha256: createHash('sha256').update(bytes).digest('hex'), contentType, bytes });
  }
  return images;
}
