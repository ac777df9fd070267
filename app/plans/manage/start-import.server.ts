import { recordEvent } from '~/audit/record.server';
import { database, type Prisma } from '~/platform/database.server';
import { storeFile } from '~/platform/file-store.server';
import { importPlan } from '../import/import-plan';
import type { PlanKind } from '../plan-kind';
import type { PlanDraft } from '../save-plan-version.server';
import type { StoredImport } from './stored-import';

export interface DraftFile {
  bytes: Uint8Array;
  name: string;
}

/**
 * Reads a plan draft and keeps the source file and its images in the file store.
 *
 * @throws ImportFailure when the file cannot be read as a plan
 */
export async function readDraft({ bytes, name }: DraftFile): Promise<{ content: PlanDraft; sha256: string }> {
  const { images, ...plan } = await importPlan(bytes, name);
  for (const image of images) await storeFile(image.bytes);
  const sha256 = await storeFile(bytes);
  return {
    content: { ...plan, images: images.map(({ bytes: _, ...image }) => image) },
    sha256,
  };
}

/**
 * Reads a plan draft and lays it ready for the planner to look over. Gives the id of the import.
 *
 * @throws ImportFailure when the file cannot be read as a plan
 */
export async function startImport(
  file: DraftFile,
  choice: { planId: string | null; kind: PlanKind; actorId: string },
): Promise<string> {
  const { content, sha256 } = await readDraft(file);
  const stored: StoredImport = { ...content, kind: choice.kind };
  return database().$transaction(async (tx) => {
    const { id } = await tx.planImport.create({
      data: {
        planId: choice.planId,
        fileName: file.name,
        sourceSha256: sha256,
        createdById: choice.actorId,
        content: stored as unknown as Prisma.InputJsonObject,
      },
      select: { id: true },
    });
    await recordEvent(tx, {
      actorId: choice.actorId,
      action: 'plan.imported',
      subjectType: 'planImport',
      subjectId: id,
      details: { source: sha256 },
    });
    return id;
  });
}
