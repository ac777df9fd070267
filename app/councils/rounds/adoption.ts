import type { Day } from '~/platform/norwegian-time';

/** What the leader adopts besides the text. */
export interface AdoptionFacts {
  /** Day of the meeting. */
  meetingOn: Day;
  caseNumber: string;
  /** How many were present, of how many. */
  present: number | null;
  seats: number | null;
  /** Who stepped aside and why (inhabilitet); empty when nobody did. */
  conflicts: string;
}

export type AdoptionObstacle =
  'meetingMissing' | 'meetingAhead' | 'noQuorum' | 'presentMissing' | 'openItems' | 'unanswered' | 'uncounted';

interface Round extends AdoptionFacts {
  openItems: number;
  /** Alternative proposals whose votes are not counted. */
  uncounted: number;
  /** Required questions without a common text, and whether any question has one. */
  requiredUnanswered: number;
  anyAnswered: boolean;
}

/**
 * What stands in the way of adopting, if anything. As for elected bodies (kommuneloven § 11-9), at least half of the
 * members must be present.
 */
export function adoptionObstacles(round: Round, today: Day): AdoptionObstacle[] {
  const { meetingOn, present, seats } = round;
  const obstacles: [AdoptionObstacle, boolean][] = [
    ['meetingMissing', !meetingOn],
    ['meetingAhead', meetingOn > today],
    ['presentMissing', present === null || seats === null],
    ['noQuorum', present !== null && seats !== null && present * 2 < seats],
    ['openItems', round.openItems > 0],
    ['uncounted', round.uncounted > 0],
    ['unanswered', round.requiredUnanswered > 0 || !round.anyAnswered],
  ];
  return obstacles.flatMap(([obstacle, stands]) => (stands ? [obstacle] : []));
}
