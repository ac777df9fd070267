import { recordEvent } from '~/audit/record.server';
import { may, type Viewer } from '~/identity/permissions';
import type { LanguageForm } from '~/language/language-form';
import { database, type Prisma } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import type { WorkshopMethod } from '../methods';
import { scriptSchema, type WorkshopScript } from './script';

/** Keeps a workshop's script, as it was adapted, as one of the municipality's own methods. */
export async function saveMethod(
  template: { name: string; method: WorkshopMethod; languageForm: LanguageForm; script: WorkshopScript },
  viewer: Viewer,
): Promise<{ id: string }> {
  if (!may(viewer, 'workshops.record')) throw new Failure('forbidden');
  const { name, method, languageForm } = template;
  const script = scriptSchema.parse({ ...template.script, name });
  return database().$transaction(async (tx) => {
    const { id } = await tx.methodTemplate.create({
      data: { method, languageForm, script: script as unknown as Prisma.InputJsonObject, createdById: viewer.id },
      select: { id: true },
    });
    await recordEvent(tx, { actorId: viewer.id, action: 'method.saved', subjectType: 'method', subjectId: id });
    return { id };
  });
}
