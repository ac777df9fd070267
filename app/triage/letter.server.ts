import { database, type Database, type Transaction } from '~/platform/database.server';
import type { SentSubmission } from '~/submissions/sent-submission';

/** A point as it was sent, and what it has been cut into. */
export interface Letter {
  submissionId: string;
  hearingId: string;
  versionId: string;
  reference: string;
  /** Number of the point among those that were sent. */
  sentPoint: number;
  /** Of the submission, whose text this is. */
  sentRevision: number;
  /** The sender has corrected the submission since it was cut. */
  corrected: boolean;
  withdrawn: boolean;
  text: string;
  languageForm: 'nb' | 'nn';
  /** Null until it is cut. */
  split: { id: string; revision: number; restSeenAt: Date | null; restSeenBy: string | null } | null;
  /** In the order of the text. Before it is cut: none. */
  points: LetterPoint[];
  /** The input that the whole point is before it is cut; it keeps its number afterwards. */
  first: { inputId: string; redacted: boolean };
}

export interface LetterPoint {
  inputId: string;
  number: number;
  start: number;
  end: number;
  /** Its words now: others than the marked ones when the sender corrected the point. */
  text: string;
  sectionKey: string | null;
  revision: number;
  /** Answered, discussed or asked about: it cannot be taken out any more. */
  worked: boolean;
  redacted: boolean;
}

/** Browsers count a line break as one sign, however it was sent. */
const withPlainBreaks = (text: string) => text.replace(/\r\n?/g, '\n');

/** A sent point with its marks; null when there is none. */
export async function letterOf(
  reference: string,
  sentPoint: number,
  db: Database | Transaction = database(),
): Promise<Letter | null> {
  if (!Number.isInteger(sentPoint) || sentPoint < 1 || sentPoint > 10_000) return null;
  const submission = await db.submission.findUnique({
    where: { reference },
    select: {
      id: true,
      hearingId: true,
      revision: true,
      withdrawnAt: true,
      hearing: { select: { versionId: true } },
      revisions: { select: { number: true, content: true } },
      splits: {
        where: { sentPoint },
        select: {
          id: true,
          revision: true,
          sentRevision: true,
          restSeenAt: true,
          restSeenBy: { select: { name: true } },
          marks: {
            orderBy: { start: 'asc' },
            select: {
              inputId: true,
              start: true,
              end: true,
              input: {
                select: {
                  number: true,
                  text: true,
                  sectionKey: true,
                  revision: true,
                  groupId: true,
                  redactions: { select: { id: true }, take: 1 },
                  _count: { select: { assessments: true, internalNotes: true, expertRequests: true, supports: true } },
                },
              },
            },
          },
        },
      },
      inputs: { where: { number: sentPoint }, select: { id: true, redactions: { select: { id: true }, take: 1 } } },
    },
  });
  const first = submission?.inputs[0];
  if (!submission || !first) return null;
  const split = submission.splits[0] ?? null;
  const sentRevision = split?.sentRevision ?? submission.revision;
  const content = submission.revisions.find(({ number }) => number === sentRevision)?.content;
  // Written by registerSubmission and reviseSubmission only.
  const sent = (content as unknown as SentSubmission | undefined)?.points ?? [];
  const point = sent.find(({ number }, index) => (number ?? index + 1) === sentPoint);
  if (!point) return null;
  return {
    submissionId: submission.id,
    hearingId: submission.hearingId,
    versionId: submission.hearing.versionId,
    reference,
    sentPoint,
    sentRevision,
    corrected: sentRevision !== submission.revision,
    withdrawn: submission.withdrawnAt !== null,
    text: withPlainBreaks(point.text),
    languageForm: point.languageForm,
    split: split && {
      id: split.id,
      revision: split.revision,
      restSeenAt: split.restSeenAt,
      restSeenBy: split.restSeenBy?.name ?? null,
    },
    points: (split?.marks ?? []).map(({ inputId, start, end, input }) => ({
      inputId,
      number: input.number,
      start,
      end,
      text: input.text,
      sectionKey: input.sectionKey,
      revision: input.revision,
      worked: Object.values(input._count).some((count) => count > 0) || input.groupId !== null,
      redacted: input.redactions.length > 0,
    })),
    first: { inputId: first.id, redacted: first.redactions.length > 0 },
  };
}
