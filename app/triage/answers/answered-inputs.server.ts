import type { Database, Transaction } from '~/platform/database.server';
import type { Outcome } from '../outcomes';
import type { AnsweredInput } from './publishable';

/** Every input of a hearing with where its answer stands. One read in SQL: a hearing may have 20,000. */
export async function answeredInputs(db: Database | Transaction, hearingId: string) {
  const rows = await db.$queryRaw<Row[]>`
    SELECT i."id", i."sectionKey", i."submissionId", i."changedSinceAnswer",
      (i."withdrawnAt" IS NOT NULL OR s."withdrawnAt" IS NOT NULL) AS withdrawn,
      a."id" AS assessmentId, a."outcome",
      EXISTS (SELECT 1 FROM "AssessmentReview" r WHERE r."assessmentId" = a."id" AND r."verdict" = 'approved') AS approved,
      (SELECT p."assessmentId" FROM "PublishedAnswer" p WHERE p."inputId" = i."id" ORDER BY p."number" DESC LIMIT 1)
        AS publishedId,
      (SELECT count(*) FROM "PublishedAnswer" p WHERE p."inputId" = i."id") AS published
    FROM "Input" i
    JOIN "Submission" s ON s."id" = i."submissionId"
    LEFT JOIN "Assessment" a ON a."id" = i."currentAssessmentId"
    WHERE i."hearingId" = ${hearingId}
    ORDER BY i."createdAt", i."id"`;
  return rows.map(({ withdrawn, approved, changedSinceAnswer, published, ...row }) => ({
    ...row,
    withdrawn: Boolean(withdrawn),
    approved: Boolean(approved),
    changedSinceAnswer: Boolean(changedSinceAnswer),
    /** How many answers to it were published before. */
    published: Number(published),
  })) satisfies AnsweredInput[];
}

type Flag = number | bigint | boolean;

interface Row {
  id: string;
  sectionKey: string | null;
  submissionId: string;
  changedSinceAnswer: Flag;
  withdrawn: Flag;
  assessmentId: string | null;
  outcome: Outcome | null;
  approved: Flag;
  publishedId: string | null;
  published: Flag;
}
