import { hearingState } from '~/hearings/period';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import type { StatementInForm } from '../read-statement.server';
import type { DraftFields } from './queries.server';

interface KeptDraft {
  ownerId: string;
  hearingId: string;
  typed: StatementInForm;
  /** The revision that the form was made from; 0 when there was none. */
  seen: number;
}

/** Fields that say what to do with the form, and not what was typed in it. */
const notTyped = new Set(['intent', 'key', 'files', 'draftRevision', 'sendAnyway']);

/**
 * Keeps a started statement on the account of whoever is signed in: one for each hearing. No planner sees it.
 *
 * @returns its new revision
 * @throws Failure `gone` when the hearing is not open, `conflict` when it was changed on another device, or sent, since
 */
export async function keepDraft({ ownerId, hearingId, typed, seen }: KeptDraft): Promise<number> {
  const { key, points, values, files } = typed;
  const fields = {
    key,
    points,
    values: Object.fromEntries(Object.entries(values).filter(([name]) => !notTyped.has(name))),
    files: files.map(({ id }) => id),
  } satisfies DraftFields;
  return database().$transaction(async (tx) => {
    const hearing = found(await tx.hearing.findUnique({ where: { id: hearingId } }));
    if (hearingState(hearing, dayInNorway(new Date())) !== 'open') throw new Failure('gone');
    const where = { ownerId_hearingId: { ownerId, hearingId } };
    const known = await tx.draftStatement.findUnique({ where, select: { revision: true } });
    if ((known?.revision ?? 0) !== seen) throw new Failure('conflict');
    const { revision } = await tx.draftStatement.upsert({
      where,
      create: { ownerId, hearingId, fields },
      update: { fields, revision: { increment: 1 } },
    });
    return revision;
  });
}
