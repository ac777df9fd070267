import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { generatePassword, hashPassword } from './password.server';
import { endAllSessions } from './sessions.server';

/** Gives an account a new generated password and ends its sessions. The password is given back this once. */
export async function setNewPassword(id: string, actorId: string): Promise<string> {
  const password = generatePassword();
  const passwordHash = await hashPassword(password);
  await database().$transaction(async (tx) => {
    found(await tx.user.findUnique({ where: { id }, select: { id: true } }));
    await tx.user.update({ where: { id }, data: { passwordHash, revision: { increment: 1 } } });
    await recordEvent(tx, { actorId, action: 'user.passwordSet', subjectType: 'user', subjectId: id });
  });
  await endAllSessions(id);
  return password;
}
