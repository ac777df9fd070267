import { holdReasons } from '~/abuse/hold-reason';
import { database, type Prisma } from '~/platform/database.server';
import { outlineOf } from '~/plans/queries.server';
import { senderFields, senderOf } from '../sender';

interface Hearing {
  id: string;
  versionId: string;
  inputVisibility: 'atOnce' | 'afterReview' | 'afterHearing';
}

export type Queue = 'held' | 'all';

export const submissionsPerPage = 25;

/** What waits for a planner: what is held, and in a hearing that shows inputs after review all that nobody has read. */
function waiting(
  { id, inputVisibility }: Pick<Hearing, 'id' | 'inputVisibility'>,
  queue: Queue,
): Prisma.SubmissionWhereInput {
  const held = { heldAt: { not: null } };
  return {
    hearingId: id,
    withdrawnAt: null,
    publicState: 'visible',
    ...(queue === 'held' || inputVisibility !== 'afterReview' ? held : { OR: [held, { reviewedAt: null }] }),
  };
}

/** How many submissions wait. */
export const countWaiting = (hearing: Pick<Hearing, 'id' | 'inputVisibility'>, queue: Queue = 'all'): Promise<number> =>
  database().submission.count({ where: waiting(hearing, queue) });

/** The submissions that wait, the oldest first, as the public would see them. */
export async function waitingSubmissions(hearing: Hearing, queue: Queue, page: number) {
  const where = waiting(hearing, queue);
  const [total, rows, outline] = await Promise.all([
    database().submission.count({ where }),
    database().submission.findMany({
      where,
      orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * submissionsPerPage,
      take: submissionsPerPage,
      select: {
        id: true,
        reference: true,
        revision: true,
        channel: true,
        receivedAt: true,
        heldAt: true,
        heldReason: true,
        ...senderFields,
        inputs: {
          where: { withdrawnAt: null },
          orderBy: { number: 'asc' },
          select: {
            id: true,
            publicText: true,
            publicProposedText: true,
            languageForm: true,
            otherLanguage: true,
            sectionKey: true,
          },
        },
      },
    }),
    outlineOf(hearing.versionId),
  ]);
  const titles = new Map(outline.map(({ key, title }) => [key, title]));
  return {
    total,
    pages: Math.max(1, Math.ceil(total / submissionsPerPage)),
    submissions: rows.map(({ heldAt, heldReason, inputs, ...row }) => ({
      id: row.id,
      reference: row.reference,
      revision: row.revision,
      channel: row.channel,
      receivedAt: row.receivedAt,
      sender: senderOf(row),
      heldReason: heldAt ? (holdReasons.find((reason) => reason === heldReason) ?? null) : null,
      held: heldAt !== null,
      inputs: inputs.map(({ sectionKey, ...input }) => ({
        ...input,
        sectionTitle: sectionKey ? (titles.get(sectionKey) ?? null) : null,
      })),
    })),
  };
}

export type WaitingSubmission = Awaited<ReturnType<typeof waitingSubmissions>>['submissions'][number];
