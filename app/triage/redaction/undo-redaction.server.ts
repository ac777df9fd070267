import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { inForce, refreshPublicText } from '~/submissions/redactions.server';

/**
 * Lets the public see a redacted passage again. The redaction stays in the history, with who undid it.
 *
 * @throws Failure `notFound` when the submission has no such redaction, `conflict` when it is undone already
 */
export async function undoRedaction(submissionId: string, redactionId: string, actorId: string): Promise<void> {
  await database().$transaction(async (tx) => {
    const { inputId } = found(
      await tx.redaction.findFirst({ where: { id: redactionId, input: { submissionId } }, select: { inputId: true } }),
    );
    const { count } = await tx.redaction.updateMany({
      where: { id: redactionId, ...inForce },
      data: { undoneAt: new Date(), undoneById: actorId },
    });
    if (count === 0) throw new Failure('conflict');
    await refreshPublicText(tx, inputId);
    await recordEvent(tx, {
      actorId,
      action: 'submission.redactionUndone',
      subjectType: 'submission',
      subjectId: submissionId,
    });
  });
}
