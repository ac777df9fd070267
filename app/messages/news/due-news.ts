import { hearingState } from '~/hearings/period';
import { addDays, type Day } from '~/platform/norwegian-time';
import { tellDaysBefore } from '../following/rules';

export const newsKinds = ['hearingOpens', 'newVersion', 'deadline', 'reportReady', 'answersPublished'] as const;
export type NewsKind = (typeof newsKinds)[number];

export interface DueNews {
  /** The same thing is news once. */
  key: string;
  kind: NewsKind;
}

interface Hearing {
  id: string;
  opensOn: Day;
  closesOn: Day;
  publishedAt: Date | null;
  version: { id: string; number: number };
  /** It is closed and the planning group has said that it is summed up. */
  finishedId: string | null;
}

/**
 * What a day brings of news about a hearing. A new version is news by itself only while its hearing is yet to open;
 * after that the hearing says it. A longer period is a new last day, and is told of anew.
 */
export function dueNews(hearing: Hearing, today: Day): DueNews[] {
  const { id, opensOn, closesOn, version, finishedId } = hearing;
  const state = hearingState(hearing, today);
  const nearsEnd = addDays(closesOn, -tellDaysBefore);
  return [
    ...(state === 'upcoming' && version.number > 1
      ? [{ key: `newVersion ${version.id}`, kind: 'newVersion' as const }]
      : []),
    ...(state === 'open' ? [{ key: `hearingOpens ${id}`, kind: 'hearingOpens' as const }] : []),
    // Of a short hearing, its opening has just been told.
    ...(state === 'open' && opensOn < nearsEnd && nearsEnd <= today
      ? [{ key: `deadline ${id} ${closesOn}`, kind: 'deadline' as const }]
      : []),
    ...(state === 'closed' && finishedId ? [{ key: `reportReady ${id}`, kind: 'reportReady' as const }] : []),
  ];
}
