import { randomUUID } from 'node:crypto';
import type { Prisma } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import type { Actor, RoomAction, RowChange } from './action';
import { applyChanges, changeRoom, type RoomChange } from './change-room.server';
import { undoing } from './undo';
import { planAction } from './plan-action';
import { mustSitAt } from './planning';

/** Small things of one person that nobody else would want to undo. */
const ownAffairs: readonly RoomAction['do'][] = ['dot', 'done'];

/** Does something in the room, writes it in the log, and tells every device. The caller has made sure who acts. */
export async function runAction(workshopId: string, actor: Actor, action: RoomAction): Promise<void> {
  await changeRoom(workshopId, async (room) => {
    if (action.do === 'undo') return undo(room, actor, action.scope);
    const { groupId, changes } = planAction(
      { picture: room.picture, actor, now: new Date(), newId: randomUUID },
      action,
    );
    if (changes.length === 0) return;
    await applyChanges(room, changes);
    if (!ownAffairs.includes(action.do)) await writeLog(room, actor, { groupId, changes, kind: action.do });
  });
}

async function writeLog(
  { tx, picture }: RoomChange,
  actor: Actor,
  { groupId, changes, kind }: { groupId: string | null; changes: RowChange[]; kind: string },
) {
  const workshopId = picture.workshop.id;
  const last = await tx.workshopAction.findFirst({
    where: { workshopId },
    orderBy: { number: 'desc' },
    select: { number: true },
  });
  await tx.workshopAction.create({
    data: {
      workshopId,
      number: (last?.number ?? 0) + 1,
      at: new Date(),
      groupId,
      kind,
      changes: changes as unknown as Prisma.InputJsonValue,
      ...('facilitator' in actor ? { actorId: actor.facilitator } : { participantId: actor.participant }),
    },
  });
}

/** Takes back the last thing that was done on a board, or in the plenary and the course of the workshop. */
async function undo(room: RoomChange, actor: Actor, groupId: string | null) {
  const { tx, picture } = room;
  mustSitAt(picture, actor, groupId);
  const last = found(
    await tx.workshopAction.findFirst({
      where: { workshopId: picture.workshop.id, groupId, undoneAt: null },
      orderBy: { number: 'desc' },
      select: { id: true, changes: true },
    }),
  );
  const back = undoing(picture, last.changes as unknown as RowChange[], new Date());
  if (!back) throw new Failure('conflict');
  await applyChanges(room, back);
  await tx.workshopAction.update({ where: { id: last.id }, data: { undoneAt: new Date() } });
}
