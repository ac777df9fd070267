import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';

interface Showing {
  submissionId: string;
  attachmentId: string;
  publicState: 'hidden' | 'shown';
}

/**
 * The planning group lets the public see an attachment, or takes it out of view again. The hearing's rule for what is
 * said decides when: nothing is shown of a submission that the public does not see.
 *
 * @throws Failure `conflict` when its sender took it out meanwhile
 */
export async function showAttachment({ submissionId, attachmentId, publicState }: Showing, actorId: string) {
  await database().$transaction(async (tx) => {
    const attachment = found(await tx.attachment.findFirst({ where: { id: attachmentId, submissionId } }));
    if (attachment.withdrawnAt) throw new Failure('conflict');
    if (attachment.publicState === publicState) return;
    await tx.attachment.update({ where: { id: attachmentId }, data: { publicState } });
    await recordEvent(tx, {
      actorId,
      action: `attachment.${publicState}`,
      subjectType: 'submission',
      subjectId: submissionId,
      details: { attachment: attachmentId },
    });
  });
}
