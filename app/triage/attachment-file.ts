import type { LoaderFunctionArgs } from '@remix-run/node';
import { requirePermission } from '~/identity/require.server';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { attachmentResponse } from '~/submissions/attachments/attachment-response.server';

/** An attachment for the planning group, also one that its sender took out again. */
export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'inputs.triage');
  const attachment = await database().attachment.findFirst({
    where: { id: args.params.attachment ?? '', submission: { reference: args.params.reference ?? '' } },
  });
  return attachmentResponse(found(attachment));
}
