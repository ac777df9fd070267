import { recordEvent } from '~/audit/record.server';
import { database, type Transaction } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import type { OtherParty } from './consulted-parties';

/** What the planner decides about a hearing before it is published. */
export interface HearingSettings {
  versionId: string;
  opensOn: string;
  closesOn: string;
  shortPeriodReason: string;
  inputVisibility: 'atOnce' | 'afterReview' | 'afterHearing';
  nameRequirement: 'hidden' | 'optional' | 'required';
  contactRequirement: 'hidden' | 'optional' | 'required';
  /** People's names may be shown with what they said, when they wish it. */
  namesShown: boolean;
  /** Others may say that they agree. */
  supportOpen: boolean;
  /** The councils that are asked, by id. */
  councils: string[];
  otherParties: OtherParty[];
}

/**
 * Makes a hearing of a plan, not yet published. Gives its number.
 *
 * @throws Failure `badRequest` when the version is another plan's or a council does not exist
 */
export async function createHearing(planId: string, settings: HearingSettings, actorId: string): Promise<number> {
  return database().$transaction(async (tx) => {
    const { councils, otherParties, ...fields } = settings;
    await requireOwnVersion(tx, planId, settings.versionId);
    const last = await tx.hearing.aggregate({ where: { planId }, _max: { number: true } });
    const { id, number } = await tx.hearing.create({
      data: { ...fields, planId, number: (last._max.number ?? 0) + 1 },
      select: { id: true, number: true },
    });
    await saveParties(tx, id, councils, otherParties);
    await recordEvent(tx, { actorId, action: 'hearing.created', subjectType: 'hearing', subjectId: id });
    return number;
  });
}

export async function requireOwnVersion(tx: Transaction, planId: string, versionId: string): Promise<void> {
  const count = await tx.planVersion.count({ where: { id: versionId, planId } });
  if (count === 0) throw new Failure('badRequest');
}

/** Replaces the consulted parties of a hearing. */
export async function saveParties(
  tx: Transaction,
  hearingId: string,
  councils: readonly string[],
  otherParties: readonly OtherParty[],
): Promise<void> {
  const asked = [...new Set(councils)];
  if ((await tx.council.count({ where: { id: { in: asked } } })) !== asked.length) throw new Failure('badRequest');
  await tx.consultedParty.deleteMany({ where: { hearingId } });
  await tx.consultedParty.createMany({
    data: [
      ...asked.map((councilId) => ({ hearingId, councilId })),
      ...otherParties.map(({ name, email }) => ({ hearingId, name, email })),
    ],
  });
}
