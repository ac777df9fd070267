import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { database } from '~/platform/database.server';
import { deleteStoredFile } from '~/platform/file-store.server';
import { uploadDir } from '~/platform/read-upload.server';

/** Days a file is kept for a form that was never sent: as long as the browser keeps what was typed in it. */
export const daysUnsent = 14;
const dayMs = 24 * 3600 * 1000;

/** Forgets files of forms that were never sent, and what broken connections left behind. */
export async function sweepAttachments(now = new Date()): Promise<void> {
  const old = { submissionId: null, createdAt: { lt: new Date(now.getTime() - daysUnsent * dayMs) } };
  const rows = await database().attachment.findMany({ where: old, select: { id: true, sha256: true } });
  for (const { id, sha256 } of rows) {
    const { count } = await database().attachment.deleteMany({ where: { ...old, id } });
    if (count === 1 && !(await isReferredTo(sha256))) await deleteStoredFile(sha256);
  }
  for (const name of await readdir(uploadDir()).catch(() => [])) {
    const place = path.join(uploadDir(), name);
    const left = await stat(place).catch(() => null);
    if (left && now.getTime() - left.mtimeMs > dayMs) await rm(place, { force: true });
  }
}

/** The file store keeps the same bytes once, whoever brought them. */
async function isReferredTo(sha256: string): Promise<boolean> {
  const counts = await Promise.all([
    database().attachment.count({ where: { sha256 } }),
    database().planImage.count({ where: { sha256 } }),
    database().planVersion.count({ where: { sourceSha256: sha256 } }),
    database().planImport.count({ where: { sourceSha256: sha256 } }),
  ]);
  return counts.some((count) => count > 0);
}
