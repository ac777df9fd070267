import { createHash } from 'node:crypto';
import { recordEvent } from '~/audit/record.server';
import type { LanguageForm } from '~/language/language-form';
import { database, type Transaction } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import type { Day } from '~/platform/norwegian-time';
import type { CouncilFunction, CouncilKind } from './council-kinds';

export interface CouncilMember {
  /** Of a member who was there before; null is a new one. */
  id: string | null;
  name: string;
  function: CouncilFunction;
  email: string;
  /** Days; empty when not told. */
  termFrom: Day;
  termTo: Day;
}

export interface CouncilContent {
  name: string;
  kind: CouncilKind;
  languageForm: LanguageForm;
  contactEmail: string;
  /** How it is put together, as information. */
  composition: string;
  members: CouncilMember[];
}

/**
 * Says which state of a council somebody saw. A council has no revision of its own: its members are part of what is
 * saved, so the state is named by its content.
 */
export function stateOfCouncil({ members, ...council }: CouncilContent): string {
  const { name, kind, languageForm, contactEmail, composition } = council;
  const content = [
    [name, kind, languageForm, contactEmail, composition],
    ...members.map((member) => [member.name, member.function, member.email, member.termFrom, member.termTo]),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}

/**
 * Makes a council, or changes it with all its members. A member keeps their row, and with it the account and what they
 * said, whatever is changed about them; one who is no longer listed has left.
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
          include: { members: { where: { leftAt: null }, orderBy: { position: 'asc' } } },
        }),
      );
    if (before && stateOfCouncil(before) !== known.state) throw new Failure('conflict');
    const { id } = before
      ? await tx.council.update({ where: { id: before.id }, data: fields })
      : await tx.council.create({ data: fields });
    await saveMembers(tx, id, members, new Set(before?.members.map((member) => member.id)));
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

async function saveMembers(tx: Transaction, councilId: string, members: CouncilMember[], before: ReadonlySet<string>) {
  const kept = new Set<string>();
  for (const [position, { id, ...member }] of members.entries()) {
    if (id && before.has(id) && !kept.has(id)) {
      kept.add(id);
      await tx.councilMembership.update({ where: { id }, data: { ...member, position } });
    } else {
      await tx.councilMembership.create({ data: { ...member, councilId, position } });
    }
  }
  const left = [...before].filter((id) => !kept.has(id));
  await tx.councilMembership.updateMany({ where: { id: { in: left } }, data: { leftAt: new Date() } });
}
