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
  /** Whether senders sign in; offered when not said. */
  signIn?: 'notOffered' | 'offered' | 'required';
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

/**
 * Makes the consulted parties of a hearing these. Those who are there stay the same rows: what is prepared for them
 * stays prepared.
 */
export async function saveParties(
  tx: Transaction,
  hearingId: string,
  councils: readonly string[],
  otherParties: readonly OtherParty[],
): Promise<void> {
  const asked = [...new Set(councils)];
  if ((await tx.council.count({ where: { id: { in: asked } } })) !== asked.length) throw new Failure('badRequest');
  const before = await tx.consultedParty.findMany({ where: { hearingId } });
  const others = [...new Map(otherParties.map((party) => [party.name, party])).values()];
  const listed = (party: { councilId: string | null; name: string }) =>
    party.councilId ? asked.includes(party.councilId) : others.some(({ name }) => name === party.name);
  const gone = before.filter((party) => !listed(party));
  await tx.consultedParty.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  const registered = await tx.registeredParty.findMany({ where: { name: { in: others.map(({ name }) => name) } } });
  for (const { name, email } of others) {
    const known = before.find((party) => !party.councilId && party.name === name);
    if (known) await tx.consultedParty.update({ where: { id: known.id }, data: { email } });
    else {
      const registeredPartyId = registered.find((party) => party.name === name)?.id ?? null;
      await tx.consultedParty.create({ data: { hearingId, name, email, registeredPartyId } });
    }
  }
  const newCouncils = asked.filter((id) => !before.some(({ councilId }) => councilId === id));
  await tx.consultedParty.createMany({ data: newCouncils.map((councilId) => ({ hearingId, councilId })) });
}
