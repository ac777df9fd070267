import { createHash } from 'node:crypto';
import { recordEvent } from '~/audit/record.server';
import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import type { CouncilFunction, CouncilKind } from './council-kinds';

export interface CouncilContent {
  name: string;
  kind: CouncilKind;
  languageForm: LanguageForm;
  members: { name: string; function: CouncilFunction }[];
}

/**
 * Says which state of a council somebody saw. A council has no revision of its own: its members are part of what is
 * saved, so the state is named by its content.
 */
export function stateOfCouncil({ name, kind, languageForm, members }: CouncilContent): string {
  const content = [name, kind, languageForm, ...members.map((member) => `${member.name}\t${member.function}`)];
  return createHash('sha256').update(content.join('\n')).digest('base64url');
}

/**
 * Makes a council, or changes it with all its members. Members keep the account they are tied to by their name.
 *
 * @param known the council to change and the state of it that was seen; null makes a new one
 * @throws Failure `conflict` when somebody else changed the council since
 */
export async function saveCouncil(
  { members, ...fields }: CouncilContent,
  known: { id: string; state: string } | null,
  actorId: string,
): Promise<string> {
  return database().$transaction(async (tx) => {
    const before =
      known &&
      found(
        await tx.council.findUnique({
          where: { id: known.id },
          include: { members: { orderBy: { position: 'asc' } } },
        }),
      );
    if (before && stateOfCouncil(before) !== known.state) throw new Failure('conflict');
    const { id } = before
      ? await tx.council.update({ where: { id: before.id }, data: fields })
      : await tx.council.create({ data: fields });
    await tx.councilMembership.deleteMany({ where: { councilId: id } });
    await tx.councilMembership.createMany({
      data: members.map((member, position) => ({
        ...member,
        councilId: id,
        position,
        userId: before?.members.find(({ name }) => name === member.name)?.userId ?? null,
      })),
    });
    await recordEvent(tx, {
      actorId,
      action: before ? 'council.changed' : 'council.created',
      subjectType: 'council',
      subjectId: id,
      details: { name: fields.name, members: members.length },
    });
    return id;
  });
}
