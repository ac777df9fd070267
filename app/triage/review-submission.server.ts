import { Failure } from '~/platform/failure';
import { decideSubmissions, type Decision } from './review/decide-submissions.server';

interface Review {
  submissionId: string;
  hearingId: string;
  /** The revision that the planner read. */
  revision: number;
}

/**
 * Marks a submission as looked over, so that the public sees it as soon as its hearing shows anything; or holds it.
 *
 * @throws Failure `conflict` when its sender changed it since the planner read it
 */
export async function reviewSubmission(
  { submissionId, hearingId, revision }: Review,
  actorId: string,
  decision: Decision = 'approve',
): Promise<void> {
  const outcome = await decideSubmissions(hearingId, [{ id: submissionId, revision }], decision, actorId);
  if ('stale' in outcome) throw new Failure('conflict');
}
