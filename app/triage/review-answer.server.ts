import { recordEvents } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import { readStates, type InputNow } from './read-states.server';

export interface AnswerReview {
  hearingId: string;
  /** Inputs whose answers were read, each with the revision that was seen. */
  inputs: readonly { id: string; revision: number }[];
  verdict: 'approved' | 'returned';
  /** What is to be done about it; asked for when it is sent back. */
  comment: string;
}

/** How many were reviewed; or which were changed meanwhile, and nothing was reviewed. */
export type ReviewResult = { reviewed: number } | { stale: string[] };

/** May this person approve or send back the answer? Four eyes: never its own author, and only what nobody has reviewed. */
export const mayReview = ({ state, assessment, withdrawn }: InputNow, reviewerId: string): boolean =>
  !withdrawn && state.outcome !== null && assessment?.verdict === null && assessment.authorId !== reviewerId;

/**
 * Approves answers, or sends them back to their authors: all of them or none. Where a hearing asks for four eyes, an
 * answer counts when somebody else than its author has approved it.
 *
 * @throws Failure `forbidden` for one's own answer, or where the hearing does not ask for it; `badRequest` for an
 * answer that is not there to review, or one that is sent back without a word
 */
export async function reviewAnswers(
  { hearingId, inputs, verdict, comment }: AnswerReview,
  reviewerId: string,
): Promise<ReviewResult> {
  if (inputs.length === 0 || (verdict === 'returned' && !comment.trim())) throw new Failure('badRequest');
  return database().$transaction(async (tx) => {
    const hearing = await tx.hearing.findUniqueOrThrow({ where: { id: hearingId }, select: { fourEyes: true } });
    if (!hearing.fourEyes) throw new Failure('forbidden');
    const seen = new Map(inputs.map(({ id, revision }) => [id, revision]));
    const rows = await readStates(tx, hearingId, [...seen.keys()]);
    if (rows.length !== seen.size) throw new Failure('badRequest');
    const stale = rows.filter(({ id, revision }) => seen.get(id) !== revision);
    if (stale.length > 0) return { stale: stale.map(({ address }) => address) };
    if (rows.some(({ assessment }) => assessment?.authorId === reviewerId)) throw new Failure('forbidden');
    if (rows.some((row) => !mayReview(row, reviewerId))) throw new Failure('badRequest');
    await tx.assessmentReview.createMany({
      data: rows.map(({ assessment }) => ({
        assessmentId: assessment!.id,
        reviewerId,
        verdict,
        comment: comment.trim(),
      })),
    });
    await tx.input.updateMany({ where: { id: { in: [...seen.keys()] } }, data: { revision: { increment: 1 } } });
    await recordEvents(
      tx,
      rows.map(({ id, assessment }) => ({
        actorId: reviewerId,
        action: verdict === 'approved' ? 'answer.approved' : 'answer.returned',
        subjectType: 'input',
        subjectId: id,
        details: { assessment: assessment!.id },
      })),
    );
    return { reviewed: rows.length };
  });
}
