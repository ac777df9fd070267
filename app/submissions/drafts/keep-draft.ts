import type { ActionFunctionArgs } from '@remix-run/node';
import { Failure } from '~/platform/failure';
import { readUpload } from '~/platform/read-upload.server';
import { uploadLimits } from '../attachments/attachment-rules';
import { commentContext } from '../comment-context.server';
import { readStatement } from '../read-statement.server';
import { keepDraft } from './keep-draft.server';
import { seenRevision } from './seen-revision';

/** Keeps a statement while it is typed (public/js/keep-account.js). Answers with the new revision. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const participant = await context.participant();
  if (!participant) throw new Failure('notSignedIn');
  const { hearing } = await commentContext(params.plan, request.url);
  const upload = await readUpload(request, uploadLimits);
  try {
    const typed = await readStatement(upload, hearing.versionId);
    const seen = seenRevision(upload.form);
    const revision = await keepDraft({ ownerId: participant.id, hearingId: hearing.id, typed, seen });
    return Response.json({ revision }, { headers: { 'Cache-Control': 'no-store' } });
  } finally {
    await upload.discard();
  }
}
