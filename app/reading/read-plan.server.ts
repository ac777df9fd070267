import { daysLeft, hearingState } from '~/hearings/period';
import { publishedPlan } from '~/hearings/queries.server';
import { outlineOf } from '~/plans/queries.server';
import { found } from '~/platform/failure';
import { dayInNorway, type Day } from '~/platform/norwegian-time';
import { publicInputCounts } from '~/submissions/public-inputs.server';

/** What every page of a plan starts from: the plan, its hearing and where it stands, the outline, the counts. */
export async function readPlan(slug: string | undefined, today: Day = dayInNorway(new Date())) {
  const { plan, hearing } = found(await publishedPlan(slug ?? ''));
  const [outline, counts] = await Promise.all([outlineOf(hearing.versionId), publicInputCounts(hearing, today)]);
  return { plan, hearing, outline, counts, today, state: hearingState(hearing, today), left: daysLeft(hearing, today) };
}

/** Published hearings are never drafts; the pages need not speak of them. */
export type PublicState = Exclude<ReturnType<typeof hearingState>, 'draft'>;
