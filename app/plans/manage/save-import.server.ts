import { recordEvent } from '~/audit/record.server';
import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { savePlanVersionIn } from '../save-plan-version.server';
import { applyCorrections, type SectionCorrection } from './apply-corrections';
import type { StoredImport } from './stored-import';

export interface SaveImport {
  importId: string;
  /** The revision that the planner saw. */
  revision: number;
  title: string;
  subtitle: string;
  language: LanguageForm;
  corrections: SectionCorrection[];
  actorId: string;
}

export interface SavedVersion {
  plan: string;
  number: number;
  /** True when the import had been saved before: nothing was done now. */
  already: boolean;
}

/**
 * Makes an import, with the planner's corrections, a draft version. An import is saved once: saving it again gives
 * the version that the first one made.
 *
 * @throws Failure `notFound` when it was discarded, `conflict` when it was changed since the planner saw it
 */
export async function saveImport(form: SaveImport): Promise<SavedVersion> {
  return database().$transaction(async (tx) => {
    const row = found(await tx.planImport.findUnique({ where: { id: form.importId } }));
    if (row.savedVersionId) {
      const version = await tx.planVersion.findUniqueOrThrow({
        where: { id: row.savedVersionId },
        select: { number: true, plan: { select: { slug: true } } },
      });
      return { plan: version.plan.slug, number: version.number, already: true };
    }
    if (row.revision !== form.revision) throw new Failure('conflict');
    const { kind, ...content } = row.content as unknown as StoredImport;
    const { plan, version } = await savePlanVersionIn(tx, {
      content: {
        ...content,
        title: form.title,
        subtitle: form.subtitle,
        language: form.language,
        sections: applyCorrections(content.sections, form.corrections),
      },
      source: { name: row.fileName, sha256: row.sourceSha256 },
      planId: row.planId,
      kind,
      createdById: form.actorId,
    });
    await tx.planImport.update({
      where: { id: row.id },
      data: { savedVersionId: version.id, revision: { increment: 1 } },
    });
    await recordEvent(tx, {
      actorId: form.actorId,
      action: 'plan.importSaved',
      subjectType: 'planImport',
      subjectId: row.id,
      details: { version: version.id },
    });
    return { plan: plan.slug, number: version.number, already: false };
  });
}
