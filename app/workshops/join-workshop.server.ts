import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { hashSecret, newSecret } from '~/platform/reference.server';
import { changeRoom } from './room/change-room.server';
import { groupsInOrder, seatedAt, type Picture } from './room/picture';

/** More than any hall holds. */
const mostParticipants = 1_000;

export interface Joining {
  /** Number of the table; null: the one with fewest people. */
  table: number | null;
  /** A first name or nothing. */
  firstName: string;
}

/**
 * Lets a device take part in a workshop, without an account. The secret goes into the device's cookie; the database
 * keeps its hash.
 *
 * @throws Failure `gone` when the workshop is over, `forbidden` when it is held on paper only, `tooMany` when it is full
 */
export async function joinWorkshop(workshopId: string, { table, firstName }: Joining): Promise<{ secret: string }> {
  const secret = newSecret();
  await changeRoom(workshopId, async ({ tx, picture, version }) => {
    const { workshop, participants } = picture;
    if (workshop.state === 'finished') throw new Failure('gone');
    if (workshop.devices === 'none') throw new Failure('forbidden');
    if (participants.size >= mostParticipants) throw new Failure('tooMany');
    const isTable = workshop.devices === 'table';
    await tx.workshopParticipant.create({
      data: {
        workshopId,
        groupId: seatFor(picture, table),
        secretHash: hashSecret(secret),
        // Nobody is known by name in a workshop where tables write together.
        firstName: isTable ? '' : firstName,
        isTable,
        joinedAt: new Date(),
        version,
      },
    });
  });
  return { secret };
}

/** The table that was named, or the first one with fewest people. */
export function seatFor(picture: Picture, table: number | null): string {
  const groups = groupsInOrder(picture);
  const named = groups.find(({ number }) => number === table);
  const sizes = groups.map(({ id }) => seatedAt(picture, id).length);
  return found(named ?? groups[sizes.indexOf(Math.min(...sizes))]).id;
}

/** The workshop that a code leads to; null when there is none. */
export const workshopByCode = (code: string) =>
  database().workshop.findUnique({
    where: { code },
    select: { id: true, code: true, title: true, state: true, devices: true, languageForm: true, screenSecret: true },
  });

/** The participant whose device holds this secret; null for a stranger, or for somebody of another workshop. */
export async function participantBySecret(workshopId: string, secret: string | null): Promise<{ id: string } | null> {
  if (!secret) return null;
  const known = await database().workshopParticipant.findUnique({
    where: { secretHash: hashSecret(secret) },
    select: { id: true, workshopId: true },
  });
  return known?.workshopId === workshopId ? { id: known.id } : null;
}
