import type { Database, Transaction } from '~/platform/database.server';
import { inPieces } from './in-pieces';
import { nothingYet, type TriageState } from './triage-state';

export interface InputNow {
  id: string;
  /** "K7MA-3FQ2-1" */
  address: string;
  publicText: string;
  revision: number;
  withdrawn: boolean;
  /** Its sender changed it after it was answered. */
  changedSinceAnswer: boolean;
  state: TriageState;
  /** Of the answer that stands. */
  assessment: { id: string; number: number; authorId: string; verdict: 'approved' | 'returned' | null } | null;
}

/** What some inputs of a hearing have now, in the order of the ids; ids that it does not have are left out. */
export async function readStates(db: Transaction | Database, hearingId: string, ids: readonly string[]) {
  const byId = new Map<string, InputNow>();
  for (const piece of inPieces(ids)) {
    for (const input of await readPiece(db, hearingId, piece)) byId.set(input.id, input);
  }
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function readPiece(db: Transaction | Database, hearingId: string, ids: string[]): Promise<InputNow[]> {
  const rows = await db.input.findMany({
    where: { hearingId, id: { in: ids } },
    select: {
      id: true,
      number: true,
      publicText: true,
      revision: true,
      assigneeId: true,
      dueOn: true,
      withdrawnAt: true,
      changedSinceAnswer: true,
      submission: { select: { reference: true, withdrawnAt: true } },
      themes: { select: { themeId: true } },
      currentAssessment: {
        select: {
          id: true,
          number: true,
          authorId: true,
          outcome: true,
          reasoning: true,
          planChange: true,
          decidedBy: true,
          groupAnswerId: true,
          review: { select: { verdict: true } },
        },
      },
    },
  });
  return rows.map(({ id, number, publicText, revision, submission, themes, currentAssessment, ...rest }) => {
    const { withdrawnAt, changedSinceAnswer, ...given } = rest;
    const { id: assessmentId, number: answerNumber, authorId, review, ...answer } = currentAssessment ?? {};
    return {
      id,
      address: `${submission.reference}-${number}`,
      publicText,
      revision,
      withdrawn: (submission.withdrawnAt ?? withdrawnAt) !== null,
      changedSinceAnswer,
      state: { ...nothingYet, ...answer, ...given, themeIds: themes.map(({ themeId }) => themeId).sort() },
      assessment: currentAssessment
        ? { id: assessmentId!, number: answerNumber!, authorId: authorId!, verdict: review?.verdict ?? null }
        : null,
    };
  });
}
