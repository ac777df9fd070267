import { recordEvent } from '~/audit/record.server';
import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import type { PartyKind } from './party-kinds';

export interface RegisteredPartyContent {
  name: string;
  kind: PartyKind;
  contactName: string;
  email: string;
  languageForm: LanguageForm;
  archived: boolean;
}

/**
 * Writes a body into the register, or changes it. Hearings that have asked it keep it under the name it had.
 *
 * @param known null makes a new one
 * @returns `nameTaken` when another body has the name; nothing is saved then
 * @throws Failure `conflict` when somebody else changed it since
 */
export async function saveRegisteredParty(
  { archived, ...content }: RegisteredPartyContent,
  known: { id: string; revision: number } | null,
  actorId: string,
): Promise<'saved' | 'nameTaken'> {
  return database().$transaction(async (tx) => {
    const before = known && found(await tx.registeredParty.findUnique({ where: { id: known.id } }));
    if (before && before.revision !== known.revision) throw new Failure('conflict');
    const namesake = await tx.registeredParty.findUnique({ where: { name: content.name }, select: { id: true } });
    if (namesake && namesake.id !== before?.id) return 'nameTaken';
    const data = { ...content, archivedAt: archived ? (before?.archivedAt ?? new Date()) : null };
    const { id } = before
      ? await tx.registeredParty.update({ where: { id: before.id }, data: { ...data, revision: { increment: 1 } } })
      : await tx.registeredParty.create({ data });
    await recordEvent(tx, {
      actorId,
      action: before ? 'registeredParty.changed' : 'registeredParty.created',
      subjectType: 'registeredParty',
      subjectId: id,
      details: { name: content.name, archived },
    });
    return 'saved';
  });
}
