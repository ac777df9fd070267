import { may, type Viewer } from '~/identity/permissions';
import { database } from '~/platform/database.server';

/** The workshops the viewer may see, newest first. For the desk. */
export async function workshopsOfViewer(viewer: Viewer) {
  if (!may(viewer, 'workshops.record')) return [];
  const workshops = await database().workshop.findMany({
    where: {
      rehearsalOfId: null,
      ...(may(viewer, 'inputs.triage')
        ? {}
        : { OR: [{ facilitatorId: viewer.id }, { helpers: { some: { userId: viewer.id } } }] }),
    },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      title: true,
      method: true,
      heldOn: true,
      state: true,
      handedInAt: true,
      hearing: { select: { number: true, plan: { select: { slug: true, title: true, languageForm: true } } } },
      _count: { select: { notes: true } },
    },
  });
  return workshops.map(({ _count, ...workshop }) => ({ ...workshop, notes: _count.notes }));
}

/** A workshop of a hearing with its notes, group by group as they were entered. Null when there is none. */
export async function workshopOf(hearingId: string, id: string) {
  const workshop = await database().workshop.findFirst({
    where: { id, hearingId },
    select: {
      id: true,
      title: true,
      method: true,
      heldOn: true,
      place: true,
      facilitatorId: true,
      facilitator: { select: { name: true } },
      notes: {
        where: { submissionId: { not: null } },
        orderBy: [{ submission: { createdAt: 'asc' } }, { submissionId: 'asc' }, { position: 'asc' }],
        select: {
          id: true,
          group: true,
          text: true,
          submissionId: true,
          submission: { select: { reference: true } },
          input: { select: { leansTo: true, languageForm: true, sectionKey: true, quote: true } },
        },
      },
    },
  });
  if (!workshop) return null;
  const { notes, ...fields } = workshop;
  const batches = new Map<string, NoteBatch>();
  for (const { submissionId, submission, group, input, id: noteId, text } of notes) {
    if (!submissionId || !submission || !input) continue;
    const known = batches.get(submissionId);
    const batch = known ?? { id: submissionId, reference: submission.reference, group, ...input, notes: [] };
    batch.notes.push({ id: noteId, text });
    if (!known) batches.set(submissionId, batch);
  }
  return { ...fields, batches: [...batches.values()] };
}

/** Notes that one group gave at one time. */
export interface NoteBatch {
  id: string;
  reference: string;
  group: string;
  leansTo: 'challenge' | 'goal' | 'strategy' | 'measure' | 'indicator' | null;
  languageForm: 'nb' | 'nn';
  sectionKey: string | null;
  /** The title of the section they are about. */
  quote: string;
  notes: { id: string; text: string }[];
}

/** The rehearsals of a workshop that have not been thrown away. */
export const rehearsalsOf = (workshopId: string) =>
  database().workshop.findMany({
    where: { rehearsalOfId: workshopId },
    orderBy: { createdAt: 'asc' },
    select: { id: true, code: true, createdAt: true },
  });
