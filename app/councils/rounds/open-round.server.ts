import { recordEvent } from '~/audit/record.server';
import { newReference } from '~/platform/reference.server';
import type { Insider } from './round-access.server';
import { inRound } from './touch-round.server';

/** Begins the time in which each member thinks alone. Throws Failure `conflict` when it has begun. */
export const openThinking = (insider: Insider): Promise<void> =>
  inRound(insider, 'openThinking', async (tx, { id }) => {
    await tx.councilRound.update({ where: { id }, data: { stage: 'thinking', thinkingAt: new Date() } });
    await recordEvent(tx, {
      actorId: insider.viewer?.id ?? null,
      action: 'round.thinking',
      subjectType: 'councilRound',
      subjectId: id,
    });
  });

/**
 * Shows everybody's answers to all members: the meeting begins, at the first question. From here there is no way back
 * to thinking alone, for what has been seen cannot be unseen; members may still add to their own answers.
 */
export const openTogether = (insider: Insider): Promise<void> =>
  inRound(insider, 'openTogether', async (tx, { id, consultedPartyId }) => {
    const first = await tx.question.findFirst({ where: { consultedPartyId }, orderBy: { position: 'asc' } });
    await tx.councilRound.update({
      where: { id },
      data: { stage: 'together', togetherAt: new Date(), currentQuestionId: first?.id ?? null },
    });
    await recordEvent(tx, {
      actorId: insider.viewer?.id ?? null,
      action: 'round.together',
      subjectType: 'councilRound',
      subjectId: id,
    });
  });

/** Makes a new code to read aloud; the old one opens nothing from now on. Those who are in stay in. */
export const renewJoinCode = (insider: Insider): Promise<void> =>
  inRound(insider, 'helpMembers', async (tx, { id }) => {
    await tx.councilRound.update({ where: { id }, data: { joinCode: newReference() } });
    await recordEvent(tx, {
      actorId: insider.viewer?.id ?? null,
      action: 'round.codeRenewed',
      subjectType: 'councilRound',
      subjectId: id,
    });
  });
