import { database } from '~/platform/database.server';
import { inForce } from '~/submissions/redactions.server';

/** A submission for the planner who redacts it: as sent, what is hidden now, and who hid what. Null: there is none. */
export async function submissionToRedact(reference: string) {
  const submission = await database().submission.findUnique({
    where: { reference },
    select: {
      id: true,
      reference: true,
      revision: true,
      withdrawnAt: true,
      heldAt: true,
      hearing: {
        select: { number: true, plan: { select: { slug: true, title: true, languageForm: true } } },
      },
      inputs: {
        where: { withdrawnAt: null },
        orderBy: { number: 'asc' },
        select: {
          id: true,
          number: true,
          text: true,
          publicText: true,
          proposedText: true,
          publicProposedText: true,
          languageForm: true,
          otherLanguage: true,
          redactions: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
        },
      },
    },
  });
  if (!submission) return null;
  const people = await namesOf(submission.inputs.flatMap(({ redactions }) => redactions));
  const { inputs, ...rest } = submission;
  return {
    ...rest,
    inputs: inputs.map(({ redactions, ...input }) => ({
      ...input,
      hidden: redactions.filter(isInForce).map(({ field, start, end }) => ({ field, start, end })),
      redactions: redactions.map((redaction) => ({
        id: redaction.id,
        reason: redaction.reason,
        note: redaction.note,
        // Of an older revision the words are no longer where it says.
        words: isInForce(redaction) ? input[redaction.field].slice(redaction.start, redaction.end) : null,
        by: people.get(redaction.createdById ?? '') ?? null,
        at: redaction.createdAt,
        undoneBy: people.get(redaction.undoneById ?? '') ?? null,
        undoneAt: redaction.undoneAt,
        lostAt: redaction.lostAt,
      })),
    })),
  };
}

export type SubmissionToRedact = NonNullable<Awaited<ReturnType<typeof submissionToRedact>>>;

const isInForce = ({ undoneAt, lostAt }: { undoneAt: Date | null; lostAt: Date | null }) =>
  undoneAt === inForce.undoneAt && lostAt === inForce.lostAt;

async function namesOf(redactions: { createdById: string | null; undoneById: string | null }[]) {
  const ids = redactions.flatMap(({ createdById, undoneById }) => [createdById ?? [], undoneById ?? []].flat());
  const users = await database().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}
