import { recordEvent } from '~/audit/record.server';
import type { Insider } from './round-access.server';
import { inRound } from './touch-round.server';

/**
 * Answers formally that the council has nothing to remark (ingen merknad). What members have written stays with them.
 */
export const declareNothing = (insider: Insider): Promise<void> =>
  inRound(insider, 'declareNothing', async (tx, { id, consultedPartyId }) => {
    const now = new Date();
    await tx.councilRound.update({ where: { id }, data: { stage: 'nothingToRemark', submittedAt: now } });
    await tx.consultedParty.update({ where: { id: consultedPartyId }, data: { nothingAt: now } });
    await recordEvent(tx, {
      actorId: insider.viewer?.id ?? null,
      action: 'round.nothingToRemark',
      subjectType: 'councilRound',
      subjectId: id,
      details: { by: insider.membershipId ?? 'secretary' },
    });
  });
