import { recordEvent } from '~/audit/record.server';
import type { Viewer } from '~/identity/permissions';
import type { Place } from '~/paths';
import { Failure, found } from '~/platform/failure';
import { registerSubmission } from '~/submissions/register-submission.server';
import { mayRunWorkshop } from '../access';
import { handInGroups, leaningOf } from './hand-in';
import { changeRoom, type RoomChange } from '../room/change-room.server';
import { groupsInOrder } from '../room/picture';

/**
 * Hands a workshop in: each table's notes become a submission, each note an input, in the order of the clusters they
 * became part of. Notes that come later, from a device that was away, are handed in by doing it again. First names
 * are forgotten: they were only for the room.
 *
 * @param places where in the plan the notes of each group (by `HandInGroup.key`) belong; the whole plan where none is given
 * @throws Failure `conflict` while the workshop is not over, or when nothing is left to hand in; `badRequest` for a
 *   rehearsal, or a place the plan does not have
 */
export async function handInWorkshop(workshopId: string, places: ReadonlyMap<string, Place>, viewer: Viewer) {
  return changeRoom(workshopId, async (room) => {
    const { tx, picture, version } = room;
    const workshop = found(
      await tx.workshop.findUnique({ where: { id: workshopId }, include: { helpers: { select: { userId: true } } } }),
    );
    if (!mayRunWorkshop(viewer, workshop)) throw new Failure('forbidden');
    if (picture.workshop.rehearsal) throw new Failure('badRequest');
    if (picture.workshop.state !== 'finished') throw new Failure('conflict');
    const groups = handInGroups(picture);
    if (groups.length === 0) throw new Failure('conflict');
    const placed = groups.flatMap(({ key, notes }) => notes.map(({ id }) => ({ id, place: places.get(key) ?? {} })));
    for (const table of groupsInOrder(picture)) {
      const own = placed.filter(({ id }) => picture.notes.get(id)!.groupId === table.id);
      if (own.length > 0) await handInTable(room, workshop, table.name, own, viewer);
    }
    await tx.workshopParticipant.updateMany({
      where: { workshopId, NOT: { firstName: '' } },
      data: { firstName: '', version },
    });
    await tx.workshop.update({ where: { id: workshopId }, data: { handedInAt: workshop.handedInAt ?? new Date() } });
    await recordEvent(tx, {
      actorId: viewer.id,
      action: 'workshop.handedIn',
      subjectType: 'workshop',
      subjectId: workshopId,
      details: { notes: placed.length },
    });
    return { notes: placed.length };
  });
}

async function handInTable(
  { tx, picture, version }: RoomChange,
  workshop: { id: string; hearingId: string; title: string; languageForm: 'nb' | 'nn' },
  table: string,
  notes: { id: string; place: Place }[],
  viewer: Viewer,
) {
  const submission = await registerSubmission(tx, {
    hearingId: workshop.hearingId,
    channel: 'workshop',
    receivedAt: new Date(),
    registrarId: viewer.id,
    sender: {
      kind: 'workshop',
      name: `${workshop.title} – ${table}`,
      organisationName: '',
      contactEmail: '',
      nameIsPublic: false,
    },
    points: notes.map(({ id, place }) => {
      const { text, question } = picture.notes.get(id)!;
      return {
        text,
        place,
        languageForm: workshop.languageForm,
        leansTo: leaningOf(picture, question) ?? undefined,
      };
    }),
  });
  for (const [index, { id }] of notes.entries()) {
    const inputId = submission.inputIds[index]!;
    await tx.note.update({ where: { id }, data: { submissionId: submission.id, inputId, group: table, version } });
  }
}
