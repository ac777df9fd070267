import { recordEvent } from '~/audit/record.server';
import { statutoryKinds, type CouncilKind } from '~/identity/council-kinds';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { hasAnswered } from './round-rules';

export interface SilentCouncil {
  councilId: string;
  name: string;
  kind: CouncilKind;
  /** Its row among the consulted parties; null when nobody thought of it. */
  consultedPartyId: string | null;
  /** Null: it has not been asked. */
  invitedAt: Date | null;
  /** Why it has not been heard, when somebody has said so. */
  reason: { text: string; author: string; at: Date; revision: number } | null;
}

/**
 * The statutory councils (kommuneloven § 5-12) that have given no answer in a hearing: neither a statement (withdrawn
 * ones do not count) nor "nothing to remark". Each needs a reason before the hearing can be reported as finished.
 */
export async function silentStatutoryCouncils(hearingId: string): Promise<SilentCouncil[]> {
  const councils = await database().council.findMany({
    where: {
      kind: { in: [...statutoryKinds] },
      statements: { none: { hearingId, submission: { withdrawnAt: null } } },
    },
    orderBy: { name: 'asc' },
    select: {
      id: true,
      name: true,
      kind: true,
      consultedParties: {
        where: { hearingId },
        select: { id: true, invitedAt: true, round: { select: { stage: true } } },
      },
      silenceReasons: {
        where: { hearingId },
        select: { reason: true, createdAt: true, revision: true, author: { select: { name: true } } },
      },
    },
  });
  return councils
    .filter(({ consultedParties: [party] }) => !(party?.round && hasAnswered(party.round.stage)))
    .map(({ id, name, kind, consultedParties: [party], silenceReasons: [said] }) => ({
      councilId: id,
      name,
      kind,
      consultedPartyId: party?.id ?? null,
      invitedAt: party?.invitedAt ?? null,
      reason: said
        ? { text: said.reason, author: said.author.name, at: said.createdAt, revision: said.revision }
        : null,
    }));
}

/** Those of them for which no reason is given: while there is one, the hearing is not complete. */
export const unexplainedSilences = async (hearingId: string): Promise<SilentCouncil[]> =>
  (await silentStatutoryCouncils(hearingId)).filter(({ reason }) => !reason);

/**
 * Writes down why a council has not been heard. Saying it again replaces the reason; the audit keeps the earlier one.
 *
 * @throws Failure `badRequest` without a reason, `notFound` when there is no such council or hearing, `conflict` when
 *   somebody else wrote a reason since (`revision` is that of the one seen; 0 when there was none)
 */
export async function explainSilence(
  {
    hearingId,
    councilId,
    reason,
    revision,
  }: { hearingId: string; councilId: string; reason: string; revision: number },
  authorId: string,
): Promise<void> {
  const text = reason.trim();
  if (!text) throw new Failure('badRequest');
  await database().$transaction(async (tx) => {
    found(await tx.hearing.findUnique({ where: { id: hearingId }, select: { id: true } }));
    found(await tx.council.findUnique({ where: { id: councilId }, select: { id: true } }));
    const key = { hearingId_councilId: { hearingId, councilId } };
    const before = await tx.silenceReason.findUnique({ where: key });
    if ((before?.revision ?? 0) !== revision) throw new Failure('conflict');
    await tx.silenceReason.upsert({
      where: key,
      create: { hearingId, councilId, reason: text, authorId },
      update: { reason: text, authorId, createdAt: new Date(), revision: { increment: 1 } },
    });
    await recordEvent(tx, {
      actorId: authorId,
      action: 'silence.explained',
      subjectType: 'hearing',
      subjectId: hearingId,
      details: { council: councilId, reason: text, before: before?.reason ?? '' },
    });
  });
}
