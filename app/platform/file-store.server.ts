import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
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

/** Keeps a file that lies on the same disk, whose SHA-256 is known: it is moved, not copied. */
export async function storeReceivedFile(file: { path: string; sha256: string }): Promise<void> {
  const place = placeOf(file.sha256);
  await mkdir(path.dirname(place), { recursive: true });
  await rename(file.path, place);
}

/** Where the bytes kept under a SHA-256 lie, for a reader that takes a path. */
export const storedFilePath = (sha256: string): string => placeOf(sha256);

/** The bytes kept under a SHA-256, a piece at a time. Throws when there are none. */
export async function streamStoredFile(sha256: string): Promise<ReadStream> {
  await stat(placeOf(sha256));
  return createReadStream(placeOf(sha256));
}

/** Forgets the bytes kept under a SHA-256. The caller knows that nobody refers to them. */
export const deleteStoredFile = (sha256: string): Promise<void> => rm(placeOf(sha256), { force: true });
