import { database, type Transaction } from '~/platform/database.server';
import type { RowChange } from './action';
import { announce } from './hub.server';
import { pictureOf } from './pictures.server';
import type { Picture } from './picture';

/** What a change is made from: the workshop as it is, and the version that its rows get. */
export interface RoomChange {
  tx: Transaction;
  picture: Picture;
  /** Give it to every row that is written. */
  version: number;
}

/**
 * Changes something in a workshop in one transaction, with the next version number, and tells every device when it is
 * committed. All changes of a workshop go through here: what has a version is seen by all, once.
 */
export async function changeRoom<T>(workshopId: string, change: (room: RoomChange) => Promise<T>): Promise<T> {
  const result = await database().$transaction(async (tx) => {
    const picture = await pictureOf(workshopId, tx);
    const version = picture.workshop.version + 1;
    const given = await change({ tx, picture, version });
    await tx.workshop.update({ where: { id: workshopId }, data: { version } });
    return given;
  });
  announce(workshopId);
  return result;
}

/** Writes planned changes of rows. */
export async function applyChanges({ tx, picture, version }: RoomChange, changes: RowChange[]): Promise<void> {
  const workshopId = picture.workshop.id;
  for (const { table, id, before, after } of changes) {
    if (before === null) {
      const data = { ...after, id, workshopId, version } as never;
      if (table === 'cluster') await tx.noteCluster.create({ data });
      else if (table === 'dot') await tx.dot.create({ data });
      else throw new TypeError(`no new ${table}`);
      continue;
    }
    const row = { where: { id }, data: { ...after, version } };
    if (table === 'workshop') await tx.workshop.update({ where: { id }, data: after });
    else if (table === 'group') await tx.workshopGroup.update(row);
    else if (table === 'participant') await tx.workshopParticipant.update(row);
    else if (table === 'note') await tx.note.update(row);
    else if (table === 'cluster') await tx.noteCluster.update(row);
    else await tx.dot.update(row);
  }
}
