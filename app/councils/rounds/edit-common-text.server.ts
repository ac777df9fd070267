import { recordEvent } from '~/audit/record.server';
import { Failure } from '~/platform/failure';
import type { Round, RoundQuestion } from './queries.server';
import type { Insider } from './round-access.server';
import { inRound } from './touch-round.server';

/** Shows the members' devices which question the council is at, and whose point is heard (null: nobody's yet). */
export const walkTo = (insider: Insider, questionId: string, memberId: string | null): Promise<void> =>
  inRound(insider, 'edit', async (tx, { id }) => {
    await tx.councilRound.update({
      where: { id },
      data: { currentQuestionId: questionId, currentMemberId: memberId },
    });
  });

interface CommonTextChange {
  text: string;
  /** The part of the plan the answer is about; null: the whole plan. */
  sectionKey: string | null;
  /** Ids of the members' answers that went into it. */
  sources: string[];
  /** The number of the version that was changed; 0 when there was none. */
  version: number;
}

/**
 * Saves the council's common answer to a question as a new version, with the members' points that went into it as they
 * read now. Nothing is saved when nothing was changed.
 *
 * @throws Failure `conflict` when somebody else saved a version since, or the council has adopted; `badRequest` when a
 *   source is no answer to this question or the plan has no such part
 */
export async function saveCommonText(
  insider: Insider,
  round: Round,
  question: RoundQuestion,
  { text, sectionKey, sources, version }: CommonTextChange,
): Promise<void> {
  const authorId = insider.viewer?.id;
  if (!authorId) throw new Failure('forbidden');
  if (sectionKey && !round.sections.some(({ key }) => key === sectionKey)) throw new Failure('badRequest');
  await inRound(insider, 'edit', async (tx) => {
    const before = await tx.commonTextVersion.findFirst({
      where: { questionId: question.id },
      orderBy: { number: 'desc' },
      include: { sources: { select: { answerId: true } } },
    });
    if ((before?.number ?? 0) !== version) throw new Failure('conflict');
    const answers = await tx.memberAnswer.findMany({
      where: { id: { in: sources }, questionId: question.id },
      select: { id: true, text: true },
    });
    if (answers.length !== new Set(sources).size) throw new Failure('badRequest');
    const known = new Set(before?.sources.map(({ answerId }) => answerId));
    const same =
      before?.text === text &&
      before.sectionKey === sectionKey &&
      known.size === answers.length &&
      answers.every(({ id }) => known.has(id));
    if (same) return;
    await tx.commonTextVersion.create({
      data: {
        roundId: round.id,
        questionId: question.id,
        number: version + 1,
        text,
        sectionKey,
        authorId,
        sources: { create: answers.map((answer) => ({ answerId: answer.id, text: answer.text })) },
      },
    });
    // The text the leader was asked to adopt is another now.
    await tx.councilRound.update({ where: { id: round.id }, data: { readyAt: null } });
    await recordEvent(tx, {
      actorId: authorId,
      action: 'commonText.saved',
      subjectType: 'question',
      subjectId: question.id,
      details: { version: version + 1, sources: answers.length },
    });
  });
}
