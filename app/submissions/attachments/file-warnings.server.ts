import { database } from '~/platform/database.server';
import { findPersonalData, type PersonalDataKind } from '~/privacy/personal-data';
import type { ListedAttachment } from './queries.server';
import { readAttachmentText } from './read-attachment-text.server';

/** A file in which the privacy guard found something that its sender should look at before it is sent. */
export interface FileWarning {
  id: string;
  fileName: string;
  kinds: PersonalDataKind[];
}

/** How long a sender waits for the guard to read a file. What takes longer is read afterwards, for the planning group. */
const patience = 5_000;

/**
 * What the privacy guard finds in the names and texts of files, before they are sent.
 *
 * @param accepted ids of those that their sender was warned of and wants to send all the same
 */
export async function fileWarnings(
  files: readonly ListedAttachment[],
  accepted: readonly string[],
): Promise<FileWarning[]> {
  const fresh = files.filter(({ id }) => !accepted.includes(id));
  if (fresh.length === 0) return [];
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise((resolve) => (timer = setTimeout(resolve, patience)));
  await Promise.race([waited, Promise.all(fresh.map(({ id }) => readAttachmentText(id)))]);
  clearTimeout(timer);
  const rows = await database().attachment.findMany({
    where: { id: { in: fresh.map(({ id }) => id) } },
    select: { id: true, text: true },
  });
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return fresh.flatMap(({ id, fileName }) => {
    const found = findPersonalData(`${fileName.replace(/\.\w+$/, '')}\n${texts.get(id) ?? ''}`);
    return found.length > 0 ? [{ id, fileName, kinds: [...new Set(found.map(({ kind }) => kind))] }] : [];
  });
}
