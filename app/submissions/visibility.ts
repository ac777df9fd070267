import type { Prisma } from '~/platform/database.server';
import type { Day } from '~/platform/norwegian-time';
import { hearingState } from '~/hearings/period';

interface VisibleHearing {
  id: string;
  inputVisibility: 'atOnce' | 'afterReview' | 'afterHearing';
  opensOn: Day;
  closesOn: Day;
  publishedAt: Date | null;
}

/**
 * Which submissions of a hearing the public may know of on a day, as a Prisma filter. Removed ones are among them:
 * they leave a marked stub, never their text; those that are held are not. Null: none yet.
 */
export function publicSubmissions(hearing: VisibleHearing, today: Day): Prisma.SubmissionWhereInput | null {
  const state = hearingState(hearing, today);
  if (state === 'draft' || state === 'upcoming') return null;
  if (hearing.inputVisibility === 'afterHearing' && state !== 'closed') return null;
  return {
    hearingId: hearing.id,
    withdrawnAt: null,
    heldAt: null,
    ...(hearing.inputVisibility === 'afterReview' ? { reviewedAt: { not: null } } : {}),
  };
}
