import type { HoldReason } from '~/abuse/hold-reason';
import { isDeepStrictEqual } from 'node:util';
import { recordEvent } from '~/audit/record.server';
import { hearingState } from '~/hearings/period';
import type { LanguageForm } from '~/language/language-form';
import { database, type Transaction } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { linkAttachments } from './attachments/link-attachments.server';
import { pointColumns } from './point-columns.server';
import { asSent, holdColumns } from './register-submission.server';
import { carryRedactions, isRedacted } from './redactions.server';
import { queueChangeMail } from './mails/queue-change-mail.server';
import { senderColumns } from './sender-columns';
import type { SentPoint, SentSubmission } from './sent-submission';

interface RevisionContext {
  /** The form in which they used the page: that of the mail that confirms it. */
  pageLanguage?: LanguageForm | undefined;
  /** The revision that the sender corrects, where the form says it. */
  seenRevision?: number | undefined;
  /** Why the new words wait until the planning group has looked at them. */
  hold?: HoldReason | null | undefined;
}

/**
 * The sender corrects what they said: a new revision beside the old ones, and the inputs get the new words. Points are
 * known by their number; one without a number is added, one that is missing is taken out and stays on record, marked.
 * New words are to be looked over anew, and an answer to the old ones is flagged. Sending what stands there already
 * changes nothing, also after the deadline.
 *
 * @param seenRevision the revision that the sender corrects, where the form says it
 * @throws Failure `conflict` when it was corrected elsewhere meanwhile, `gone` when the hearing is no longer open or the submission was withdrawn; `badRequest` when no
 * point is left, or one is unknown, empty or about no place of the plan
 */
export async function reviseSubmission(
  submissionId: string,
  sent: SentSubmission,
  { pageLanguage, seenRevision, hold }: RevisionContext = {},
): Promise<void> {
  await database().$transaction(async (tx) => {
    const submission = found(
      await tx.submission.findUnique({
        where: { id: submissionId },
        include: {
          hearing: true,
          inputs: { orderBy: { number: 'asc' }, include: { currentAssessment: { select: { outcome: true } } } },
          attachments: { where: { withdrawnAt: null }, select: { id: true } },
          revisions: { orderBy: { number: 'desc' }, take: 1, select: { content: true } },
        },
      }),
    );
    if (seenRevision !== undefined && seenRevision !== submission.revision) {
      if (isDeepStrictEqual(withoutNumbers(submission.revisions[0]?.content), withoutNumbers(asSent(sent)))) return;
      throw new Failure('conflict');
    }
    const changes = await changesTo(tx, submission, sent);
    if (!changes) return;
    const now = new Date();
    if (submission.withdrawnAt || hearingState(submission.hearing, dayInNorway(now)) !== 'open') {
      throw new Failure('gone');
    }
    const number = submission.revision + 1;
    await tx.submission.update({
      where: { id: submissionId },
      data: {
        revision: number,
        // What nobody has looked over is not shown where the hearing shows inputs after review.
        ...(changes.ofPoints ? { reviewedAt: null } : {}),
        ...senderColumns(sent.sender),
      },
    });
    await tx.submissionRevision.create({
      data: { submissionId, number, createdAt: now, content: asSent({ ...sent, points: changes.points }) },
    });
    for (const { id, data } of changes.updated) {
      await tx.input.update({ where: { id }, data: { ...data, revision: { increment: 1 } } });
    }
    for (const { id } of changes.updated) {
      await carryRedactions(
        tx,
        submission.inputs.find((input) => input.id === id)!,
        number,
        now,
      );
    }
    const reason = hold ?? ((await isRedacted(tx, submissionId)) ? 'redacted' : null);
    if (reason && changes.ofPoints) {
      await tx.submission.update({ where: { id: submissionId }, data: holdColumns(reason, now) });
    }
    await tx.input.createMany({
      data: changes.added.map((point) => ({
        ...point,
        submissionId,
        hearingId: submission.hearingId,
        versionId: submission.hearing.versionId,
        createdAt: now,
      })),
    });
    await tx.input.updateMany({
      where: { id: { in: changes.takenOut } },
      data: { withdrawnAt: now, revision: { increment: 1 } },
    });
    if (sent.attachments) await linkAttachments(tx, submissionId, sent.attachments, now);
    await recordEvent(tx, {
      actorId: null,
      action: 'submission.revised',
      subjectType: 'submission',
      subjectId: submissionId,
      details: {
        revision: number,
        changed: changes.updated.length,
        added: changes.added.length,
        takenOut: changes.takenOut.length,
      },
    });
    await queueChangeMail(tx, submissionId, 'corrected', pageLanguage);
  });
}

/** What was sent, to know the same correction when it comes once more: a new point has no number the first time. */
const withoutNumbers = (content: unknown) => {
  const { points = [], ...rest } = content as Partial<SentSubmission>;
  return { ...rest, points: points.map(({ number: _, ...point }) => point) };
};

type Columns = Awaited<ReturnType<typeof pointColumns>>;

interface KnownInput extends Columns {
  id: string;
  number: number;
  withdrawnAt: Date | null;
  currentAssessment: { outcome: string | null } | null;
}

interface KnownSubmission extends ReturnType<typeof senderColumns> {
  hearing: { versionId: string };
  inputs: KnownInput[];
  attachments: { id: string }[];
}

/** What a correction changes; null when it changes nothing. */
async function changesTo(tx: Transaction, submission: KnownSubmission, sent: SentSubmission) {
  const { versionId } = submission.hearing;
  if (sent.points.length === 0) throw new Failure('badRequest');
  const standing = new Map(submission.inputs.filter((input) => !input.withdrawnAt).map((one) => [one.number, one]));
  let highest = Math.max(...submission.inputs.map(({ number }) => number));
  const points: SentPoint[] = [];
  const updated: { id: string; data: Partial<Columns> & { changedSinceAnswer?: boolean } }[] = [];
  const added: (Columns & { number: number })[] = [];
  for (const point of sent.points) {
    const told = await pointColumns(tx, versionId, point);
    const stood = standing.get(point.number ?? 0);
    // The same words are in the language that somebody may have corrected by hand.
    const { languageForm, otherLanguage } = stood?.text === told.text ? stood : told;
    const columns = { ...told, languageForm, otherLanguage };
    if (point.number === undefined) {
      highest += 1;
      added.push({ ...columns, number: highest });
      points.push({ ...point, number: highest });
      continue;
    }
    const before = standing.get(point.number);
    if (!before) throw new Failure('badRequest');
    standing.delete(point.number);
    points.push(point);
    const data = differing(before, columns, point);
    if (Object.keys(data).length === 0) continue;
    updated.push({
      id: before.id,
      data: before.currentAssessment?.outcome ? { ...data, changedSinceAnswer: true } : data,
    });
  }
  const takenOut = [...standing.values()].map(({ id }) => id);
  const ofPoints = updated.length + added.length + takenOut.length > 0;
  return ofPoints || senderDiffers(submission, sent) || attachmentsDiffer(submission, sent)
    ? { points, updated, added, takenOut, ofPoints }
    : null;
}

/** The columns in which a point differs from its input. A narrower quote stands while the place stays the same. */
function differing(before: KnownInput, after: Columns, { quote }: SentPoint): Partial<Columns> {
  const moved = (['sectionKey', 'blockKey', 'elementKey'] as const).some((key) => before[key] !== after[key]);
  const { publicText, publicProposedText, quote: newQuote, ...told } = after;
  const changed = Object.entries(told).filter(([name, value]) => before[name as keyof Columns] !== value);
  const words = changed.some(([name]) => name === 'text' || name === 'proposedText');
  return {
    ...Object.fromEntries(changed),
    ...(words ? { publicText, publicProposedText } : {}),
    ...(moved || (quote && quote !== before.quote) ? { quote: newQuote } : {}),
  };
}

function senderDiffers(before: ReturnType<typeof senderColumns>, { sender }: SentSubmission): boolean {
  return Object.entries(senderColumns(sender)).some(([name, value]) => before[name as keyof typeof before] !== value);
}

function attachmentsDiffer({ attachments }: KnownSubmission, { attachments: sent }: SentSubmission): boolean {
  if (!sent) return false;
  const ids = new Set(sent.map(({ id }) => id));
  return ids.size !== attachments.length || attachments.some(({ id }) => !ids.has(id));
}
