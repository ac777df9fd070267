import { recordEvent } from '~/audit/record.server';
import { hearingState } from '~/hearings/period';
import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { publicTextOf } from '~/privacy/public-text';
import { asSent } from './register-submission.server';
import { queueChangeMail } from './mails/queue-change-mail.server';
import type { SentSubmission } from './sent-submission';

/**
 * The sender corrects what they said: a new revision beside the old ones, and the inputs get the new text.
 * Points keep their places; their number stays the same. New words are to be looked over anew.
 *
 * @param pageLanguage the form in which they used the page: that of the mail that confirms it
 * @throws Failure `gone` when the hearing is no longer open or the submission was withdrawn
 */
export async function reviseSubmission(
  submissionId: string,
  sent: SentSubmission,
  pageLanguage?: LanguageForm,
): Promise<void> {
  await database().$transaction(async (tx) => {
    const submission = found(
      await tx.submission.findUnique({
        where: { id: submissionId },
        include: { hearing: true, inputs: { orderBy: { number: 'asc' } } },
      }),
    );
    const now = new Date();
    if (submission.withdrawnAt || hearingState(submission.hearing, dayInNorway(now)) !== 'open') {
      throw new Failure('gone');
    }
    if (sent.points.length !== submission.inputs.length || sent.points.some(({ text }) => !text.trim())) {
      throw new Failure('badRequest');
    }
    const changed = sent.points.some(({ text }, index) => text !== submission.inputs[index]!.text);
    const number = submission.revision + 1;
    await tx.submission.update({
      where: { id: submissionId },
      data: {
        revision: number,
        // What nobody has looked over is not shown where the hearing shows inputs after review.
        ...(changed ? { reviewedAt: null } : {}),
        senderName: sent.sender.name,
        organisationName: sent.sender.organisationName,
        senderKind: sent.sender.kind,
        contactEmail: sent.sender.contactEmail,
        nameIsPublic: sent.sender.nameIsPublic,
      },
    });
    await tx.submissionRevision.create({ data: { submissionId, number, createdAt: now, content: asSent(sent) } });
    for (const [index, input] of submission.inputs.entries()) {
      const { text } = sent.points[index]!;
      if (text === input.text) continue;
      await tx.input.update({
        where: { id: input.id },
        data: { text, publicText: publicTextOf(text, input.languageForm), revision: { increment: 1 } },
      });
    }
    await recordEvent(tx, {
      actorId: null,
      action: 'submission.revised',
      subjectType: 'submission',
      subjectId: submissionId,
      details: { revision: number },
    });
    await queueChangeMail(tx, submissionId, 'corrected', pageLanguage);
  });
}
