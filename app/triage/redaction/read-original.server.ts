import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';

interface Hidden {
  text: string;
  publicText: string;
  proposedText: string;
  publicProposedText: string;
}

/** Whether the public sees less of an input than was sent: redacted passages, masked numbers and addresses. */
export const hidesSomething = ({ text, publicText, proposedText, publicProposedText }: Hidden): boolean =>
  text !== publicText || proposedText !== publicProposedText;

/** Writes down that somebody reads what the public does not see. Call it before it is shown. */
export async function recordOriginalRead(submissionId: string, actorId: string): Promise<void> {
  await database().$transaction((tx) =>
    recordEvent(tx, {
      actorId,
      action: 'submission.originalRead',
      subjectType: 'submission',
      subjectId: submissionId,
    }),
  );
}

/** An input as who has not asked for the original sees it. */
export const asPublic = <Input extends Hidden>(input: Input): Input => ({
  ...input,
  text: input.publicText,
  proposedText: input.publicProposedText,
});
