import { readFile } from 'node:fs/promises';
import { database } from '~/platform/database.server';
import { storeReceivedFile } from '~/platform/file-store.server';
import { enqueueJob } from '~/platform/jobs.server';
import type { ReceivedFile, Upload } from '~/platform/read-upload.server';
import { hashSecret } from '~/platform/reference.server';
import { attachmentKindOf } from './attachment-kind.server';
import { cleanFileName, contentTypes, mostAttachments } from './attachment-rules';
import { daysUnsent } from './sweep-attachments.server';

export type AttachmentProblemCode = 'fileKind' | 'fileTooLarge' | 'fileEmpty' | 'tooManyFiles';

/** Why a file was not taken, and which. */
export interface AttachmentProblem {
  code: AttachmentProblemCode;
  fileName: string;
}

/**
 * Keeps the files that came with a form, so that they are not lost when the form has to be mended. They belong to the
 * form's key until it is sent; the same file sent again with the same form is kept once. What may not be attached is
 * thrown away and told of.
 *
 * @param already how many files the form has kept before
 */
export async function keepUploads(formKey: string, upload: Upload, already: number) {
  const problems: AttachmentProblem[] = [
    ...upload.tooLarge.map((fileName) => ({ code: 'fileTooLarge' as const, fileName })),
    ...upload.tooMany.map((fileName) => ({ code: 'tooManyFiles' as const, fileName })),
  ];
  const kept: string[] = [];
  for (const file of upload.files) {
    const taken = await keepOne(formKey, file, already + kept.length);
    if ('id' in taken) kept.push(taken.id);
    else problems.push({ code: taken.code, fileName: file.fileName });
  }
  return { kept, problems };
}

async function keepOne(formKey: string, file: ReceivedFile, count: number) {
  if (file.size === 0) return { code: 'fileEmpty' as const };
  const kind = await attachmentKindOf(await readFile(file.path));
  if (!kind) return { code: 'fileKind' as const };
  const formKeyHash = hashSecret(formKey);
  const where = { formKeyHash_sha256: { formKeyHash, sha256: file.sha256 } };
  const known = await database().attachment.findUnique({ where, select: { id: true } });
  if (known) return known;
  if (count >= mostAttachments) return { code: 'tooManyFiles' as const };
  await storeReceivedFile(file);
  return database().$transaction(async (tx) => {
    const sweepAt = new Date(Date.now() + (daysUnsent + 1) * 24 * 3600 * 1000);
    await enqueueJob(tx, {
      kind: 'attachments.sweep',
      payload: {},
      runAt: sweepAt,
      key: `attachments.sweep ${sweepAt.toISOString().slice(0, 10)}`,
    });
    return tx.attachment.upsert({
      where,
      create: {
        formKeyHash,
        sha256: file.sha256,
        fileName: cleanFileName(file.fileName, kind),
        contentType: contentTypes[kind],
        size: file.size,
      },
      update: {},
      select: { id: true },
    });
  });
}
