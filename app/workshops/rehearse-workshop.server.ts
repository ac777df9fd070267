import { recordEvent } from '~/audit/record.server';
import type { Viewer } from '~/identity/permissions';
import { database, type Transaction } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { mayRunWorkshop } from './access';
import { readScript } from './methods/script';
import { createWorkshop } from './plan-workshop.server';
import { announce } from './room/hub.server';
import { forgetPicture } from './room/pictures.server';

const withFacilitators = { helpers: { select: { userId: true } }, groups: { orderBy: { number: 'asc' } } } as const;

/** Makes a copy of a workshop to try it out in: with a code of its own, never handed in, and thrown away afterwards. */
export async function rehearseWorkshop(workshopId: string, viewer: Viewer): Promise<{ id: string }> {
  return database().$transaction(async (tx) => {
    const workshop = found(await tx.workshop.findUnique({ where: { id: workshopId }, include: withFacilitators }));
    if (!mayRunWorkshop(viewer, workshop)) throw new Failure('forbidden');
    // A rehearsal of a rehearsal is another one of the same workshop.
    const rehearsalOfId = workshop.rehearsalOfId ?? workshop.id;
    const { id } = await createWorkshop(tx, {
      hearingId: workshop.hearingId,
      title: workshop.title,
      method: workshop.method,
      languageForm: workshop.languageForm,
      heldOn: workshop.heldOn,
      place: workshop.place,
      devices: workshop.devices,
      script: readScript(found(workshop.script)),
      groups: workshop.groups.map(({ name }) => name),
      facilitatorId: viewer.id,
      rehearsalOfId,
    });
    await tx.workshopHelper.createMany({
      data: workshop.helpers
        .filter(({ userId }) => userId !== viewer.id)
        .map(({ userId }) => ({ workshopId: id, userId })),
    });
    return { id };
  });
}

/**
 * Throws a rehearsal away, with everything in it.
 *
 * @throws Failure `badRequest` for a workshop that is no rehearsal: what people said there is never deleted
 */
export async function discardRehearsal(workshopId: string, viewer: Viewer): Promise<void> {
  await database().$transaction(async (tx) => {
    const workshop = found(await tx.workshop.findUnique({ where: { id: workshopId }, include: withFacilitators }));
    if (!mayRunWorkshop(viewer, workshop)) throw new Failure('forbidden');
    if (!workshop.rehearsalOfId) throw new Failure('badRequest');
    await removeRoom(tx, workshopId);
    await recordEvent(tx, {
      actorId: viewer.id,
      action: 'workshop.rehearsalDiscarded',
      subjectType: 'workshop',
      subjectId: workshop.rehearsalOfId,
    });
  });
  forgetPicture(workshopId);
  announce(workshopId);
}

async function removeRoom(tx: Transaction, workshopId: string) {
  const where = { workshopId };
  await tx.dot.deleteMany({ where });
  await tx.note.deleteMany({ where });
  await tx.noteCluster.updateMany({ where, data: { parentId: null } });
  await tx.noteCluster.deleteMany({ where });
  await tx.workshopAction.deleteMany({ where });
  await tx.workshopParticipant.deleteMany({ where });
  await tx.workshopGroup.deleteMany({ where });
  await tx.workshopHelper.deleteMany({ where });
  await tx.workshop.delete({ where: { id: workshopId } });
}
