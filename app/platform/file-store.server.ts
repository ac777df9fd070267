import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { config } from './config.server';

const placeOf = (sha256: string) => {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError('not a SHA-256');
  return path.join(config().dataDir, 'files', sha256.slice(0, 2), sha256);
};

/** Keeps bytes under the SHA-256 of their content, outside the web root. The same bytes are kept once. */
export async function storeFile(bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const place = placeOf(sha256);
  await mkdir(path.dirname(place), { recursive: true });
  const draft = `${place}.${process.pid}.part`;
  await writeFile(draft, bytes);
  await rename(draft, place);
  return sha256;
}

/** The bytes kept under a SHA-256. Throws when there are none. */
export const readStoredFile = (sha256: string): Promise<Buffer> => readFile(placeOf(sha256));
