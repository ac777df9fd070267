import { hearingState, type HearingState } from '~/hearings/period';
import type { Day } from '~/platform/norwegian-time';

interface Listed {
  number: number;
  opensOn: Day;
  closesOn: Day;
  publishedAt: Date | null;
  plan: { slug: string };
}

/**
 * Hearings sorted for the front page. A plan's pages show its newest hearing, so an older one of the same plan is not
 * listed beside it. Open ones: the one that closes first stands first; upcoming: the one that opens first; closed:
 * the latest.
 */
export function newestHearings<T extends Listed>(hearings: readonly T[], today: Day): Record<HearingState, T[]> {
  const newest = new Map<string, T>();
  for (const hearing of hearings) {
    const other = newest.get(hearing.plan.slug);
    if (!other || other.number < hearing.number) newest.set(hearing.plan.slug, hearing);
  }
  const listed: Record<HearingState, T[]> = { draft: [], upcoming: [], open: [], closed: [] };
  for (const hearing of newest.values()) listed[hearingState(hearing, today)].push(hearing);
  listed.open.sort((a, b) => a.closesOn.localeCompare(b.closesOn));
  listed.upcoming.sort((a, b) => a.opensOn.localeCompare(b.opensOn));
  listed.closed.sort((a, b) => b.closesOn.localeCompare(a.closesOn));
  return listed;
}
