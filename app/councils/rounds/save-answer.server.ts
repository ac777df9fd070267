import { recordEvent } from '~/audit/record.server';
import { Prisma, type Transaction } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import type { Answer } from '../questions';
import type { Insider } from './round-access.server';
import { inRound } from './touch-round.server';

/**
 * Saves what a member thinks about a question. It is theirs: saving again replaces it, until the council adopts.
 *
 * @throws Failure `conflict` when the council has adopted
 */
export function saveOwnAnswer(insider: Insider, questionId: string, answer: Answer): Promise<void> {
  const { membershipId } = insider;
  if (!membershipId) throw new Failure('forbidden');
  return inRound(insider, 'answer', async (tx, { id }) => {
    await write(tx, { roundId: id, questionId, membershipId }, answer, null);
  });
}

/**
 * The secretary types in what a member wrote on paper; it is marked as typed in. What the member has written on a device
 * is never written over.
 *
 * @returns how many were saved, and the questions the member had answered already, which were left alone
 */
export function typeInAnswers(
  insider: Insider,
  membershipId: string,
  answers: { questionId: string; answer: Answer }[],
): Promise<{ saved: number; kept: string[] }> {
  const typist = insider.viewer?.id;
  if (!typist) throw new Failure('forbidden');
  return inRound(insider, 'helpMembers', async (tx, { id }) => {
    const own = await tx.memberAnswer.findMany({
      where: { roundId: id, membershipId, typedInById: null },
      select: { questionId: true },
    });
    const kept = answers.filter(({ questionId }) => own.some((answer) => answer.questionId === questionId));
    for (const { questionId, answer } of answers) {
      if (kept.some((other) => other.questionId === questionId)) continue;
      await write(tx, { roundId: id, questionId, membershipId }, answer, typist);
    }
    const saved = answers.length - kept.length;
    await recordEvent(tx, {
      actorId: typist,
      action: 'round.answersTypedIn',
      subjectType: 'councilRound',
      subjectId: id,
      details: { membership: membershipId, answers: saved },
    });
    return { saved, kept: kept.map(({ questionId }) => questionId) };
  });
}

async function write(
  tx: Transaction,
  key: { roundId: string; questionId: string; membershipId: string },
  { text, value }: Answer,
  typedInById: string | null,
) {
  const { questionId, membershipId } = key;
  const data = { text, value: value ?? Prisma.DbNull, typedInById };
  await tx.memberAnswer.upsert({
    where: { questionId_membershipId: { questionId, membershipId } },
    create: { ...key, ...data },
    update: { ...data, revision: { increment: 1 } },
  });
}
