import { recordEvent } from '~/audit/record.server';
import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';

interface MunicipalityChange {
  /** The revision that was changed; 0 when the municipality is not set up yet. */
  revision: number;
  name: string;
  languageForm: LanguageForm;
  contactEmail: string;
  website: string;
  accessibilityUrl: string;
}

/**
 * Changes the municipality's own data, or sets it up.
 *
 * @throws Failure `conflict` when somebody else changed it since
 */
export async function changeMunicipality({ revision, ...fields }: MunicipalityChange, actorId: string): Promise<void> {
  await database().$transaction(async (tx) => {
    const before = await tx.municipality.findFirst({ select: { id: true, revision: true } });
    if ((before?.revision ?? 0) !== revision) throw new Failure('conflict');
    const { id } = before
      ? await tx.municipality.update({ where: { id: before.id }, data: { ...fields, revision: { increment: 1 } } })
      : await tx.municipality.create({ data: fields });
    await recordEvent(tx, {
      actorId,
      action: 'municipality.changed',
      subjectType: 'municipality',
      subjectId: id,
      details: fields,
    });
  });
}
