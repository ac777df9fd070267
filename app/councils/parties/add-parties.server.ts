import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';

/**
 * Adds councils and registered parties to those a hearing asks, also after it is published. Those already there stay.
 *
 * @throws Failure `badRequest` when one of them does not exist
 */
export async function addParties(
  hearingId: string,
  { councils, registered }: { councils: string[]; registered: string[] },
  actorId: string,
): Promise<void> {
  await database().$transaction(async (tx) => {
    const before = await tx.consultedParty.findMany({ where: { hearingId } });
    const asked = await tx.council.findMany({ where: { id: { in: councils } }, select: { id: true } });
    const bodies = await tx.registeredParty.findMany({ where: { id: { in: registered } } });
    if (asked.length !== new Set(councils).size || bodies.length !== new Set(registered).size) {
      throw new Failure('badRequest');
    }
    await tx.consultedParty.createMany({
      data: [
        ...asked
          .filter(({ id }) => !before.some(({ councilId }) => councilId === id))
          .map(({ id }) => ({ hearingId, councilId: id })),
        ...bodies
          .filter(({ name }) => !before.some((party) => party.name === name))
          .map(({ id, name, email }) => ({ hearingId, registeredPartyId: id, name, email })),
      ],
    });
    await recordEvent(tx, {
      actorId,
      action: 'parties.added',
      subjectType: 'hearing',
      subjectId: hearingId,
      details: { councils, registered },
    });
  });
}
