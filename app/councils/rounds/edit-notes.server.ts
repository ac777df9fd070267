import { recordEvent } from '~/audit/record.server';
import type { Transaction } from '~/platform/database.server';
import { found } from '~/platform/failure';
import type { Insider } from './round-access.server';
import { inRound } from './touch-round.server';

/** What the council notes beside its common text. Everything here is frozen by the adoption. */

const noted = (insider: Insider, action: string, roundId: string, details = {}) => ({
  actorId: insider.viewer?.id ?? null,
  action,
  subjectType: 'councilRound',
  subjectId: roundId,
  details,
});

/** A change of the notes. The leader who was asked to adopt is asked anew: what they were sent is another now. */
const editing = (insider: Insider, change: (tx: Transaction, id: string) => Promise<void>): Promise<void> =>
  inRound(insider, 'edit', async (tx, { id }) => {
    await change(tx, id);
    await tx.councilRound.update({ where: { id }, data: { readyAt: null } });
  });

/** Something that must be settled before the council adopts. */
export const addOpenItem = (insider: Insider, questionId: string | null, text: string): Promise<void> =>
  editing(insider, async (tx, id) => {
    await tx.openItem.create({ data: { roundId: id, questionId, text } });
    await recordEvent(tx, noted(insider, 'openItem.added', id));
  });

/** It is settled. */
export const closeOpenItem = (insider: Insider, itemId: string): Promise<void> =>
  editing(insider, async (tx, id) => {
    const { count } = await tx.openItem.updateMany({
      where: { id: itemId, roundId: id },
      data: { closedAt: new Date() },
    });
    found(count > 0 ? count : null);
    await recordEvent(tx, noted(insider, 'openItem.closed', id, { item: itemId }));
  });

/** Another wording, put to the vote; `countVotes` says how it went. */
export const addProposal = (
  insider: Insider,
  proposal: { questionId: string; text: string; votesFor: number | null; votesAgainst: number | null },
): Promise<void> =>
  editing(insider, async (tx, id) => {
    await tx.proposal.create({ data: { roundId: id, ...proposal } });
    await recordEvent(tx, noted(insider, 'proposal.added', id));
  });

/** The votes of a proposal, counted or counted anew. */
export const countVotes = (
  insider: Insider,
  proposalId: string,
  votes: { votesFor: number; votesAgainst: number },
): Promise<void> =>
  editing(insider, async (tx, id) => {
    const { count } = await tx.proposal.updateMany({ where: { id: proposalId, roundId: id }, data: votes });
    found(count > 0 ? count : null);
    await recordEvent(tx, noted(insider, 'proposal.counted', id, votes));
  });

/** The proposal is taken back before the adoption. */
export const removeProposal = (insider: Insider, proposalId: string): Promise<void> =>
  editing(insider, async (tx, id) => {
    const proposal = found(await tx.proposal.findFirst({ where: { id: proposalId, roundId: id } }));
    await tx.proposal.delete({ where: { id: proposal.id } });
    const { text, votesFor, votesAgainst } = proposal;
    await recordEvent(tx, noted(insider, 'proposal.removed', id, { text, votesFor, votesAgainst }));
  });

/** A remark for the minutes (protokolltilførsel) or another view than the council's (særmerknad), by name. */
export const addDissent = (
  insider: Insider,
  dissent: { questionId: string | null; kind: 'minuteNote' | 'dissent'; name: string; text: string },
): Promise<void> =>
  editing(insider, async (tx, id) => {
    await tx.dissent.create({ data: { roundId: id, ...dissent } });
    await recordEvent(tx, noted(insider, 'dissent.added', id, { kind: dissent.kind }));
  });

/** Whoever dissented takes it back before the adoption. */
export const removeDissent = (insider: Insider, dissentId: string): Promise<void> =>
  editing(insider, async (tx, id) => {
    const dissent = found(await tx.dissent.findFirst({ where: { id: dissentId, roundId: id } }));
    await tx.dissent.delete({ where: { id: dissent.id } });
    await recordEvent(tx, noted(insider, 'dissent.removed', id, { name: dissent.name, text: dissent.text }));
  });
