import { recordEvent } from '~/audit/record.server';
import { shownName } from '~/identity/council-kinds';
import { Failure, found } from '~/platform/failure';
import { storeFile } from '~/platform/file-store.server';
import { dayInNorway } from '~/platform/norwegian-time';
import { adoptionObstacles, type AdoptionFacts, type AdoptionObstacle } from './adoption';
import { commonTexts, notesOf, type Round } from './queries.server';
import type { Insider } from './round-access.server';
import { inRound } from './touch-round.server';

/** What stands in the way of adopting the round as it is, or with other facts of the meeting. */
export async function obstaclesOf(round: Round, facts: AdoptionFacts = round): Promise<AdoptionObstacle[]> {
  const [texts, { openItems, proposals }] = await Promise.all([commonTexts(round.id), notesOf(round.id)]);
  const hasText = (id: string) => !!texts.get(id)?.text.trim();
  return adoptionObstacles(
    {
      ...facts,
      openItems: openItems.filter(({ closedAt }) => !closedAt).length,
      uncounted: proposals.filter(({ votesFor, votesAgainst }) => votesFor === null || votesAgainst === null).length,
      requiredUnanswered: round.questions.filter(({ id, required }) => required && !hasText(id)).length,
      anyAnswered: round.questions.some(({ id }) => hasText(id)),
    },
    dayInNorway(new Date()),
  );
}

/**
 * Saves the facts of the meeting and, when nothing stands in the way, asks the leader to adopt.
 *
 * @returns what stands in the way; the facts are saved all the same
 * @throws Failure `conflict` when the council has adopted
 */
export async function prepareAdoption(
  insider: Insider,
  round: Round,
  facts: AdoptionFacts,
): Promise<AdoptionObstacle[]> {
  const obstacles = await obstaclesOf(round, facts);
  await inRound(insider, 'edit', async (tx, { id }) => {
    const readyAt = obstacles.length === 0 ? new Date() : null;
    await tx.councilRound.update({ where: { id }, data: { ...facts, readyAt } });
    await recordEvent(tx, {
      actorId: insider.viewer?.id ?? null,
      action: 'adoption.prepared',
      subjectType: 'councilRound',
      subjectId: id,
      details: { ...facts, ready: readyAt !== null },
    });
  });
  return obstacles;
}

/**
 * The leader adopts the text as it stands. From here on it cannot change; the database refuses it.
 *
 * @param revision of the round as the leader saw it: what they read is what they adopt
 * @throws Failure `conflict` when it was changed since, or is not ready
 */
export function adopt(insider: Insider, revision: number): Promise<void> {
  const { membershipId } = insider;
  if (!membershipId) throw new Failure('forbidden');
  return inRound(insider, 'adopt', async (tx, round) => {
    if (!round.readyAt || round.revision !== revision) throw new Failure('conflict');
    const { name, council } = found(
      await tx.councilMembership.findUnique({
        where: { id: membershipId },
        select: { name: true, council: { select: { kind: true } } },
      }),
    );
    const adoptedBy = shownName(council.kind, name);
    await tx.councilRound.update({
      where: { id: round.id },
      data: { stage: 'adopted', adoptedAt: new Date(), adoptedById: membershipId, adoptedBy },
    });
    await recordEvent(tx, {
      actorId: insider.viewer?.id ?? null,
      action: 'round.adopted',
      subjectType: 'councilRound',
      subjectId: round.id,
      details: { by: membershipId, meetingOn: round.meetingOn, caseNumber: round.caseNumber },
    });
  });
}

export const largestMinutes = 20 * 1024 * 1024;

/** Attaches the minutes of the meeting, a PDF. Until the statement is submitted they can be replaced. */
export async function attachMinutes(insider: Insider, file: { name: string; bytes: Uint8Array }): Promise<void> {
  const isPdf = Buffer.from(file.bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
  if (!isPdf || file.bytes.length > largestMinutes) throw new Failure('badRequest');
  const minutesSha256 = await storeFile(file.bytes);
  const minutesName = file.name.slice(-200);
  await inRound(insider, 'attachMinutes', async (tx, { id }) => {
    await tx.councilRound.update({ where: { id }, data: { minutesSha256, minutesName } });
    await recordEvent(tx, {
      actorId: insider.viewer?.id ?? null,
      action: 'round.minutesAttached',
      subjectType: 'councilRound',
      subjectId: id,
      details: { sha256: minutesSha256 },
    });
  });
}
