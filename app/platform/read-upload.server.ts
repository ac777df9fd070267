import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { unstable_parseMultipartFormData as parseMultipart } from '@remix-run/node';
import { config } from './config.server';
import { Failure } from './failure';
import { isOurName, mostFields } from './form-names';

/** A file that came with a form. It lies in a place of its own until it is kept or thrown away. */
export interface ReceivedFile {
  /** As the sender's device named it. */
  fileName: string;
  size: number;
  sha256: string;
  path: string;
}

export interface Upload {
  form: FormData;
  files: ReceivedFile[];
  /** Names of files that were larger than allowed; nothing of them is left. */
  tooLarge: string[];
  /** Names of files beyond the number allowed; nothing of them is left. */
  tooMany: string[];
  /** Throws away what has not been kept. Call it when the form is done with. */
  discard(): Promise<void>;
}

interface UploadLimits {
  /** The form's file field. Files in other fields are dropped. */
  field: string;
  fileBytes: number;
  files: number;
}

/** All text fields together. */
const textBytes = 1024 * 1024;

export const uploadDir = () => path.join(config().dataDir, 'uploads');

/**
 * Reads a form with files, a piece at a time: of a file never more than a piece is in memory. What is too large is read
 * to its end and dropped, because a browser shows the answer only when it has sent everything.
 *
 * @throws Failure `badRequest` for a broken form or one that none of our pages sends, `tooLarge` for too much text
 */
export async function readUpload(request: Request, limits: UploadLimits): Promise<Upload> {
  const files: ReceivedFile[] = [];
  const upload = { files, tooLarge: [] as string[], tooMany: [] as string[] };
  const discard = async () => {
    await Promise.all(files.map((file) => rm(file.path, { force: true })));
  };
  if (!request.headers.get('content-type')?.startsWith('multipart/form-data')) {
    return { ...upload, form: await request.formData(), discard };
  }
  let fields = 0;
  let text = 0;
  const form = await parseMultipart(request, async ({ name, filename, data }) => {
    fields += 1;
    if (fields > mostFields || !isOurName(name)) throw new Failure('badRequest');
    if (filename === undefined) {
      const pieces: Uint8Array[] = [];
      for await (const piece of data) {
        text += piece.length;
        if (text > textBytes) throw new Failure('tooLarge');
        pieces.push(piece);
      }
      return Buffer.concat(pieces).toString('utf8');
    }
    const dropped = name !== limits.field || filename === '' || files.length >= limits.files;
    const file = await receive(data, dropped ? 0 : limits.fileBytes);
    if (name === limits.field && filename !== '') {
      if (files.length >= limits.files) upload.tooMany.push(filename);
      else if (!file) upload.tooLarge.push(filename);
      else files.push({ ...file, fileName: filename });
    }
    return null;
  }).catch(async (error: unknown) => {
    await discard();
    throw error instanceof Failure ? error : new Failure('badRequest');
  });
  return { ...upload, form, discard };
}

/** Writes a file down as it comes. Null when it grows beyond the limit: the rest is read and dropped. */
async function receive(data: AsyncIterable<Uint8Array>, limit: number) {
  const place = path.join(uploadDir(), `${randomUUID()}.part`);
  const hash = createHash('sha256');
  let size = 0;
  if (limit > 0) await mkdir(uploadDir(), { recursive: true });
  const file = limit > 0 ? await open(place, 'wx', 0o600) : null;
  try {
    for await (const piece of data) {
      size += piece.length;
      if (size > limit || !file) continue;
      hash.update(piece);
      await file.write(piece);
    }
  } catch (error) {
    size = Infinity;
    throw error;
  } finally {
    await file?.close();
    if (size > limit) await rm(place, { force: true });
  }
  return size > limit ? null : { size, sha256: hash.digest('hex'), path: place };
}
