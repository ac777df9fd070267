import type { RoomWorkshop } from './picture';

type Timed = Pick<RoomWorkshop, 'state' | 'stepEndsAt' | 'pausedMs'>;

/** What devices need to show the same clock: the instant when time is up, or what is left while it stands still. */
export interface Clock {
  endsAt: number | null;
  pausedMs: number | null;
}

export const clockOf = ({ state, stepEndsAt, pausedMs }: Timed): Clock =>
  state === 'running'
    ? { endsAt: stepEndsAt?.getTime() ?? null, pausedMs: stepEndsAt ? null : pausedMs }
    : { endsAt: null, pausedMs: null };

/** Milliseconds left of a step; negative when it goes on beyond its time. */
export function leftOf({ endsAt, pausedMs }: Clock, now: number): number | null {
  return endsAt === null ? pausedMs : endsAt - now;
}
