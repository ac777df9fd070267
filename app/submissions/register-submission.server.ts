import type { HoldReason } from '~/abuse/hold-reason';
import { recordEvent } from '~/audit/record.server';
import { Failure, found } from '~/platform/failure';
import type { LanguageForm } from '~/language/language-form';
import type { Prisma, Transaction } from '~/platform/database.server';
import { hashSecret, newReference } from '~/platform/reference.server';
import { linkAttachments } from './attachments/link-attachments.server';
import { queueReceipt } from './mails/queue-receipt.server';
import { pointColumns } from './point-columns.server';
import { senderColumns } from './sender-columns';
import type { SentSubmission } from './sent-submission';

export interface NewSubmission extends SentSubmission {
  hearingId: string;
  channel: 'web' | 'email' | 'paper' | 'council' | 'workshop';
  receivedAt: Date;
  /** Who typed it in, when that is not the sender. */
  registrarId?: string | undefined;
  councilId?: string | undefined;
  /** The sender, when signed in. */
  participantId?: string | undefined;
  journalNumber?: string | undefined;
  /** Of the private link, where the sender gets one. */
  secret?: string | undefined;
  idempotencyKey?: string | undefined;
  /** The form in which the sender used the page: the receipt's. The one they wrote in unless said. */
  pageLanguage?: LanguageForm | undefined;
  /** Why it waits until the planning group has looked at it. */
  hold?: HoldReason | null | undefined;
}

/**
 * The one way into the pool: whatever the source, what somebody said becomes a submission, kept as sent, with one
 * input for each point. Runs in the caller's transaction, so that a statement or workshop is saved with it or not at all.
 *
 * @throws Failure `badRequest` when a point names a place that the hearing's version does not have, or says nothing
 */
export async function registerSubmission(tx: Transaction, submission: NewSubmission) {
  const { form = 'remark', sender, hearingId } = submission;
  const points = submission.points.map((point, index) => ({ ...point, number: index + 1 }));
  if (points.length === 0) throw new Failure('badRequest');
  const { versionId } = found(await tx.hearing.findUnique({ where: { id: hearingId }, select: { versionId: true } }));
  const { id, reference } = await tx.submission.create({
    data: {
      reference: newReference(),
      hearingId,
      channel: submission.channel,
      languageForm: points[0]!.languageForm,
      receivedAt: submission.receivedAt,
      journalNumber: submission.journalNumber ?? '',
      form,
      ...senderColumns(sender),
      registrarId: submission.registrarId ?? null,
      councilId: submission.councilId ?? null,
      participantId: submission.participantId ?? null,
      editTokenHash: submission.secret ? hashSecret(submission.secret) : null,
      idempotencyKey: submission.idempotencyKey ? hashSecret(submission.idempotencyKey) : null,
      ...holdColumns(submission.hold, submission.receivedAt),
      revisions: {
        create: { number: 1, createdAt: submission.receivedAt, content: asSent({ ...submission, points }) },
      },
    },
    select: { id: true, reference: true },
  });
  const inputs = await tx.input.createManyAndReturn({
    data: await Promise.all(
      points.map(async (point) => ({
        submissionId: id,
        hearingId,
        versionId,
        number: point.number,
        leansTo: point.leansTo ?? null,
        ...(await pointColumns(tx, versionId, point)),
        createdAt: submission.receivedAt,
      })),
    ),
    select: { id: true, number: true },
  });
  await linkAttachments(tx, id, submission.attachments ?? [], submission.receivedAt);
  await recordEvent(tx, {
    actorId: submission.registrarId ?? null,
    action: 'submission.registered',
    subjectType: 'submission',
    subjectId: id,
    details: {
      channel: submission.channel,
      inputs: inputs.length,
      ...(submission.hold ? { held: submission.hold } : {}),
    },
  });
  if (submission.channel === 'web' && submission.secret && sender.contactEmail) {
    await queueReceipt(tx, id, submission.secret, submission.pageLanguage ?? points[0]!.languageForm);
  }
  const inputIds = inputs.sort((a, b) => a.number - b.number).map((input) => input.id);
  return { id, reference, inputIds };
}

/** A submission that waits; nothing when there is no reason to. */
export const holdColumns = (reason: HoldReason | null | undefined, at: Date) =>
  reason ? { heldAt: at, heldReason: reason } : {};

/** The shape in which a revision keeps what was sent. */
export const asSent = ({ form, sender, points, attachments }: SentSubmission): Prisma.InputJsonObject =>
  JSON.parse(JSON.stringify({ form, sender, points, attachments }));
