import { recordEvent } from '~/audit/record.server';
import { may, type Role, type Viewer } from '~/identity/permissions';
import { database, type Transaction } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { mayRunWorkshop } from './access';

/** Whom a workshop can be shared with: everybody who may run workshops, but those who run this one. */
export async function possibleHelpers(workshop: { facilitatorId: string; helpers: readonly { userId: string }[] }) {
  const users = await database().user.findMany({
    where: { active: true, id: { notIn: [workshop.facilitatorId, ...workshop.helpers.map(({ userId }) => userId)] } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, email: true, roles: { select: { role: true, councilId: true } } },
  });
  return users.filter(asViewerMay).map(({ id, name }) => ({ id, name }));
}

const asViewerMay = (user: Omit<Viewer, 'roles'> & { roles: { role: Role; councilId: string | null }[] }) =>
  may(user, 'workshops.record');

type Sharing =
  /** Lets somebody in as co-facilitator, or out again. */
  | { do: 'addHelper' | 'removeHelper'; userId: string }
  /** Makes somebody the facilitator; who was stays as co-facilitator. */
  | { do: 'handOver'; userId: string };

/**
 * Changes who runs a workshop besides its facilitator, or hands it over.
 *
 * @throws Failure `badRequest` for somebody who may not run workshops
 */
export async function shareWorkshop(workshopId: string, sharing: Sharing, viewer: Viewer): Promise<void> {
  await database().$transaction(async (tx) => {
    const workshop = found(
      await tx.workshop.findUnique({ where: { id: workshopId }, include: { helpers: { select: { userId: true } } } }),
    );
    if (!mayRunWorkshop(viewer, workshop)) throw new Failure('forbidden');
    const { userId } = sharing;
    if (sharing.do !== 'removeHelper') await mustFacilitate(tx, userId);
    const helper = { workshopId, userId };
    if (sharing.do === 'removeHelper') await tx.workshopHelper.deleteMany({ where: helper });
    if (sharing.do === 'addHelper' && userId !== workshop.facilitatorId) await addHelper(tx, helper);
    if (sharing.do === 'handOver' && userId !== workshop.facilitatorId) {
      await tx.workshopHelper.deleteMany({ where: helper });
      await addHelper(tx, { workshopId, userId: workshop.facilitatorId });
      await tx.workshop.update({ where: { id: workshopId }, data: { facilitatorId: userId } });
    }
    await recordEvent(tx, {
      actorId: viewer.id,
      action: `workshop.${sharing.do}`,
      subjectType: 'workshop',
      subjectId: workshopId,
      details: { user: userId },
    });
  });
}

const addHelper = (tx: Transaction, helper: { workshopId: string; userId: string }) =>
  tx.workshopHelper.upsert({ where: { workshopId_userId: helper }, create: helper, update: {} });

async function mustFacilitate(tx: Transaction, userId: string) {
  const user = await tx.user.findUnique({
    where: { id: userId },
    select: { id: true, name: true, email: true, active: true, roles: { select: { role: true, councilId: true } } },
  });
  if (!user?.active || !asViewerMay(user)) throw new Failure('badRequest');
}
