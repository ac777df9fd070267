import { recordEvent } from '~/audit/record.server';
import { hearingState } from '~/hearings/period';
import { may, type Viewer } from '~/identity/permissions';
import type { LanguageForm } from '~/language/language-form';
import { database, type Transaction } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { dayInNorway, type Day } from '~/platform/norwegian-time';
import { hashSecret } from '~/platform/reference.server';
import { registerSubmission } from '~/submissions/register-submission.server';
import { mayRunWorkshop } from './access';
import { backCastingQuestions, type BackCastingQuestion, type WorkshopMethod } from './methods';

export interface GroupNotes {
  group: string;
  /** One text for each note. */
  notes: string[];
  languageForm: LanguageForm;
  /** The section they are about; null for the whole plan. */
  section: string | null;
  /** Which question of back-casting they answer. */
  question: BackCastingQuestion | null;
  /** Made when the form was made: the same form sent twice is entered once. */
  idempotencyKey: string;
}

export interface NewWorkshop {
  hearingId: string;
  title: string;
  method: WorkshopMethod;
  heldOn: Day;
  place: string;
  group: GroupNotes;
}

/**
 * Enters a workshop with the notes of its first group: the group's notes are one submission, each note one input.
 *
 * @throws Failure `badRequest` while the hearing is not published: its text could still change under the notes
 */
export async function recordWorkshop({ group, ...fields }: NewWorkshop, viewer: Viewer): Promise<{ id: string }> {
  if (!may(viewer, 'workshops.record')) throw new Failure('forbidden');
  return database().$transaction(async (tx) => {
    const known = await workshopWithKey(tx, group.idempotencyKey);
    if (known) return known;
    const hearing = found(await tx.hearing.findUnique({ where: { id: fields.hearingId } }));
    if (hearingState(hearing, dayInNorway(new Date())) === 'draft') throw new Failure('badRequest');
    const workshop = await tx.workshop.create({
      data: { ...fields, languageForm: group.languageForm, facilitatorId: viewer.id, handedInAt: new Date() },
    });
    await recordEvent(tx, {
      actorId: viewer.id,
      action: 'workshop.recorded',
      subjectType: 'workshop',
      subjectId: workshop.id,
      details: { hearing: hearing.id, method: fields.method },
    });
    await saveGroup(tx, workshop, group, viewer);
    return { id: workshop.id };
  });
}

/**
 * Adds a group's notes to a workshop that is entered already.
 *
 * @throws Failure `badRequest` for a rehearsal: nothing said in one comes to the planners
 */
export async function addGroupNotes(workshopId: string, group: GroupNotes, viewer: Viewer): Promise<void> {
  await database().$transaction(async (tx) => {
    const workshop = found(
      await tx.workshop.findUnique({ where: { id: workshopId }, include: { helpers: { select: { userId: true } } } }),
    );
    if (!mayRunWorkshop(viewer, workshop)) throw new Failure('forbidden');
    if (workshop.rehearsalOfId) throw new Failure('badRequest');
    if (await workshopWithKey(tx, group.idempotencyKey)) return;
    await saveGroup(tx, workshop, group, viewer);
  });
}

async function workshopWithKey(tx: Transaction, key: string): Promise<{ id: string } | undefined> {
  const note = await tx.note.findFirst({
    where: { submission: { idempotencyKey: hashSecret(key) } },
    select: { workshopId: true },
  });
  return note ? { id: note.workshopId } : undefined;
}

interface SavedWorkshop {
  id: string;
  hearingId: string;
  title: string;
  method: WorkshopMethod;
}

async function saveGroup(tx: Transaction, workshop: SavedWorkshop, group: GroupNotes, viewer: Viewer): Promise<void> {
  const { notes, section, languageForm } = group;
  // Only back-casting asks its questions; another method's notes lean to nothing.
  const question = workshop.method === 'backCasting' ? group.question : null;
  const leaning = question ? { leansTo: backCastingQuestions[question] } : {};
  const submission = await registerSubmission(tx, {
    hearingId: workshop.hearingId,
    channel: 'workshop',
    receivedAt: new Date(),
    registrarId: viewer.id,
    idempotencyKey: group.idempotencyKey,
    sender: {
      kind: 'workshop',
      name: `${workshop.title} – ${group.group}`,
      organisationName: '',
      contactEmail: '',
      nameIsPublic: false,
    },
    points: notes.map((text) => ({ text, place: { section }, languageForm, ...leaning })),
  });
  await tx.note.createMany({
    data: notes.map((text, position) => ({
      workshopId: workshop.id,
      submissionId: submission.id,
      inputId: submission.inputIds[position]!,
      group: group.group,
      position,
      text,
    })),
  });
}
