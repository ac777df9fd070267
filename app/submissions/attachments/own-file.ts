import type { LoaderFunctionArgs } from '@remix-run/node';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { ownSubmission } from '../own-submission.server';
import { attachmentResponse } from './attachment-response.server';

/** A sender's own attachment, for whoever has the private link. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { id } = await ownSubmission(params.reference, params.secret);
  const attachment = await database().attachment.findFirst({
    where: { id: params.attachment ?? '', submissionId: id, withdrawnAt: null },
  });
  return attachmentResponse(found(attachment));
}
