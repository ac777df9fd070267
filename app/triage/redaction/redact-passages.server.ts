import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { refreshPublicText } from '~/submissions/redactions.server';
import type { Passage, RedactionReason } from './redaction-form';

interface Redacting {
  submissionId: string;
  /** The revision that the planner read. */
  revision: number;
  passages: readonly Passage[];
  reason: RedactionReason;
  note: string;
}

/**
 * Takes passages out of what the public sees of a submission. The submission stays as it was sent.
 *
 * @throws Failure `conflict` when its sender changed it since the planner read it, `badRequest` when a passage is not
 * in it
 */
export async function redactPassages(redacting: Redacting, actorId: string): Promise<void> {
  const { submissionId, revision, passages, reason, note } = redacting;
  if (passages.length === 0) throw new Failure('badRequest');
  await database().$transaction(async (tx) => {
    const submission = found(
      await tx.submission.findUnique({
        where: { id: submissionId },
        select: { revision: true, inputs: { select: { id: true, text: true, proposedText: true } } },
      }),
    );
    if (submission.revision !== revision) throw new Failure('conflict');
    const inputs = new Map(submission.inputs.map((input) => [input.id, input]));
    for (const { inputId, field, start, end } of passages) {
      const length = inputs.get(inputId)?.[field].length ?? 0;
      if (!(start >= 0 && start < end && end <= length)) throw new Failure('badRequest');
    }
    const createdAt = new Date();
    await tx.redaction.createMany({
      data: passages.map((passage) => ({
        ...passage,
        revisionNumber: revision,
        reason,
        note,
        createdById: actorId,
        createdAt,
      })),
    });
    for (const inputId of new Set(passages.map((passage) => passage.inputId))) await refreshPublicText(tx, inputId);
    await recordEvent(tx, {
      actorId,
      action: 'submission.redacted',
      subjectType: 'submission',
      subjectId: submissionId,
      details: { revision, reason, passages: passages.length },
    });
  });
}
