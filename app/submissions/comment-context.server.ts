import { daysLeft, hearingState } from '~/hearings/period';
import { publishedPlan } from '~/hearings/queries.server';
import { anchorAt } from '~/plans/anchor.server';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { placeInUrl } from './place-in-url';

/** The plan and the place that a comment is about. 404 when the plan has no such place. */
export async function commentContext(slug: string | undefined, url: string) {
  const { plan, hearing } = found(await publishedPlan(slug ?? ''));
  const anchor = found(await anchorAt(database(), hearing.versionId, placeInUrl(url)));
  const section = anchor.sectionKey
    ? await database().section.findUnique({
        where: { versionId_key: { versionId: hearing.versionId, key: anchor.sectionKey } },
        select: { title: true },
      })
    : null;
  const today = dayInNorway(new Date());
  return {
    plan,
    hearing,
    anchor,
    sectionTitle: section?.title ?? null,
    state: hearingState(hearing, today),
    left: daysLeft(hearing, today),
  };
}
