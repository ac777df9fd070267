import type { LoaderFunctionArgs } from '@remix-run/node';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { ownSubmission } from '../own-submission.server';
import { attachmentResponse } from './attachment-response.server';

/** A sender's own attachment, for whoever has the private link or is signed in as the sender. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { id } = await ownSubmission(params.reference, params.secret, await context.participant());
  const attachment = await database().attachment.findFirst({
    where: { id: params.attachment ?? '', submissionId: id, withdrawnAt: null },
  });
  return attachmentResponse(found(attachment));
}
