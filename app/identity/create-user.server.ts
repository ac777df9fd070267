import { recordEvent } from '~/audit/record.server';
import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { generatePassword, hashPassword } from './password.server';
import { requireCouncils } from './require-councils.server';
import { grantToValue, type Grant } from './role-grants';

export interface NewUser {
  name: string;
  email: string;
  languageForm: LanguageForm;
  roles: Grant[];
}

/**
 * Makes an account with a generated password, which is given back this once and kept only as a hash.
 *
 * @param actorId null: the command line
 */
export async function createUser(
  { roles, email, ...user }: NewUser,
  actorId: string | null,
): Promise<{ id: string; password: string } | { problem: 'emailTaken' }> {
  const address = email.trim().toLowerCase();
  const password = generatePassword();
  const passwordHash = await hashPassword(password);
  return database().$transaction(async (tx) => {
    if (await tx.user.findUnique({ where: { email: address }, select: { id: true } })) return { problem: 'emailTaken' };
    await requireCouncils(tx, roles);
    const { id } = await tx.user.create({ data: { ...user, email: address, passwordHash, roles: { create: roles } } });
    await recordEvent(tx, {
      actorId,
      action: 'user.created',
      subjectType: 'user',
      subjectId: id,
      details: { roles: roles.map(grantToValue) },
    });
    return { id, password };
  });
}
