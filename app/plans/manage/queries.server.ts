import { database } from '~/platform/database.server';
import type { StoredImport } from './stored-import';

/** Imports that nobody has saved or discarded yet, newest first. */
export function waitingImports() {
  return database().planImport.findMany({
    where: { savedVersionId: null },
    orderBy: { createdAt: 'desc' },
    select: { id: true, fileName: true, createdAt: true, plan: { select: { title: true, languageForm: true } } },
  });
}

/** The plans that may get a new version, by title. */
export function plansToChoose() {
  return database().plan.findMany({
    orderBy: { title: 'asc' },
    select: { id: true, title: true, languageForm: true },
  });
}

/** An import with what was read. Null when there is none (it may have been discarded). */
export async function importById(id: string) {
  const row = await database().planImport.findUnique({
    where: { id },
    include: { plan: { select: { slug: true, title: true, languageForm: true } } },
  });
  // Written by startImport only.
  return row && { ...row, content: row.content as unknown as StoredImport };
}

/** The plan that an import was saved to; null while it waits. */
export async function planOfSavedImport(savedVersionId: string | null) {
  if (!savedVersionId) return null;
  const version = await database().planVersion.findUnique({
    where: { id: savedVersionId },
    select: { number: true, plan: { select: { slug: true } } },
  });
  return version && { slug: version.plan.slug, number: version.number };
}
