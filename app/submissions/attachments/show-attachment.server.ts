import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { needsLook } from './needs-look';

interface Showing {
  submissionId: string;
  attachmentId: string;
  publicState: 'hidden' | 'shown';
  /** The planner says that they have opened the file and that it may be shown as it is. */
  looked?: boolean;
}

/**
 * The planning group lets the public see an attachment, or takes it out of view again. The hearing's rule for what is
 * said decides when: nothing is shown of a submission that the public does not see.
 * A file in which there may be an identity number, or whose text no machine has read, is not shown before somebody has
 * opened it.
 *
 * @returns whether somebody must look at the file first
 * @throws Failure `conflict` when its sender took it out meanwhile
 */
export async function showAttachment(showing: Showing, actorId: string): Promise<{ needsLook: boolean }> {
  const { submissionId, attachmentId, publicState, looked = false } = showing;
  return database().$transaction(async (tx) => {
    const attachment = found(await tx.attachment.findFirst({ where: { id: attachmentId, submissionId } }));
    if (attachment.withdrawnAt) throw new Failure('conflict');
    if (attachment.publicState === publicState) return { needsLook: false };
    if (publicState === 'shown' && !looked && needsLook(attachment)) return { needsLook: true };
    await tx.attachment.update({ where: { id: attachmentId }, data: { publicState } });
    await recordEvent(tx, {
      actorId,
      action: `attachment.${publicState}`,
      subjectType: 'submission',
      subjectId: submissionId,
      details: { attachment: attachmentId, ...(looked ? { looked } : {}) },
    });
    return { needsLook: false };
  });
}
