import { recordEvent } from '~/audit/record.server';
import type { Viewer } from '~/identity/permissions';
import { database, type Prisma, type Transaction } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { mayRunWorkshop } from './access';
import { readScript, scriptSchema, type WorkshopScript } from './methods/script';
import { announce } from './room/hub.server';
import { forgetPicture } from './room/pictures.server';
import { adaptScript, type SetupValues } from './setup-form';

/**
 * Adapts a workshop that has not begun: what is asked, how long, at which tables.
 *
 * @param change what else is done to the script, by the button that was pressed
 * @throws Failure `conflict` when somebody else has saved it since, or it has begun
 */
export async function saveSetup(
  workshopId: string,
  { revision, tables, title, heldOn, place, participantsNote, devices, ...values }: SetupValues,
  viewer: Viewer,
  change: (script: WorkshopScript) => WorkshopScript = (script) => script,
): Promise<void> {
  await database().$transaction(async (tx) => {
    const workshop = found(
      await tx.workshop.findUnique({
        where: { id: workshopId },
        include: { helpers: { select: { userId: true } }, groups: { orderBy: { number: 'asc' } } },
      }),
    );
    if (!mayRunWorkshop(viewer, workshop)) throw new Failure('forbidden');
    if (workshop.revision !== revision || workshop.state !== 'planned') throw new Failure('conflict');
    const full = { ...values, revision, tables, title, heldOn, place, participantsNote, devices };
    const script = scriptSchema.parse(change(adaptScript(readScript(workshop.script), full)));
    const version = workshop.version + 1;
    await saveTables(tx, workshop, tables, script, version);
    await tx.workshop.update({
      where: { id: workshopId },
      data: {
        title,
        heldOn,
        place,
        participantsNote,
        devices,
        script: script as unknown as Prisma.InputJsonObject,
        revision: { increment: 1 },
        version,
      },
    });
    await recordEvent(tx, {
      actorId: viewer.id,
      action: 'workshop.adapted',
      subjectType: 'workshop',
      subjectId: workshopId,
    });
  });
  forgetPicture(workshopId);
  announce(workshopId);
}

/** Tables are renamed and added in the order of the list; people at a table that goes move to the first one. */
async function saveTables(
  tx: Transaction,
  workshop: { id: string; groups: { id: string; number: number; caseKey: string }[] },
  names: string[],
  script: WorkshopScript,
  version: number,
) {
  const { id: workshopId, groups } = workshop;
  for (const [index, name] of names.entries()) {
    const known = groups[index];
    const dealt = script.cases[index % Math.max(1, script.cases.length)]?.key ?? '';
    const caseKey = known && script.cases.some(({ key }) => key === known.caseKey) ? known.caseKey : dealt;
    if (known) await tx.workshopGroup.update({ where: { id: known.id }, data: { name, caseKey, version } });
    else await tx.workshopGroup.create({ data: { workshopId, number: index + 1, name, caseKey, version } });
  }
  const gone = groups.slice(names.length).map(({ id }) => id);
  if (gone.length === 0) return;
  const first = groups[0]!.id;
  const seated = { where: { groupId: { in: gone } }, data: { groupId: first, version } };
  await tx.workshopParticipant.updateMany(seated);
  await tx.note.updateMany(seated);
  await tx.workshopGroup.deleteMany({ where: { id: { in: gone } } });
}
