import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';

/**
 * Discards an import that was not saved. Discarding it twice is the same as once.
 *
 * @throws Failure `conflict` when it has been saved as a version
 */
export async function discardImport(importId: string, actorId: string): Promise<void> {
  await database().$transaction(async (tx) => {
    const row = await tx.planImport.findUnique({ where: { id: importId }, select: { savedVersionId: true } });
    if (!row) return;
    if (row.savedVersionId) throw new Failure('conflict');
    await tx.planImport.delete({ where: { id: importId } });
    await recordEvent(tx, {
      actorId,
      action: 'plan.importDiscarded',
      subjectType: 'planImport',
      subjectId: importId,
    });
  });
}
