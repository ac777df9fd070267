import { addDays, daysBetween, isDay, type Day } from '~/platform/norwegian-time';

export type HearingState = 'draft' | 'upcoming' | 'open' | 'closed';

interface HearingTimes {
  opensOn: Day;
  closesOn: Day;
  publishedAt: Date | null;
}

/** Where a hearing stands on a day in Norway. Both its first and its last day are open from midnight to midnight. */
export function hearingState({ opensOn, closesOn, publishedAt }: HearingTimes, today: Day): HearingState {
  if (!publishedAt) return 'draft';
  if (today < opensOn) return 'upcoming';
  return today <= closesOn ? 'open' : 'closed';
}

/** Days left to say something, today included; 0 when the hearing is closed. */
export function daysLeft({ closesOn }: Pick<HearingTimes, 'closesOn'>, today: Day): number {
  return Math.max(0, daysBetween(today, closesOn) + 1);
}

export type PlanKind = 'planprogram' | 'kommuneplan' | 'kommunedelplan' | 'temaplan';

const sixWeeks = 6 * 7;

/**
 * How long a hearing of this kind of plan must at least be, in days.
 *
 * Plan- og bygningsloven asks for at least six weeks ("Fristen for å gi uttalelse skal være minst seks uker") for a
 * planprogram (§ 11-13 første ledd, sent out together with the notice of start in § 11-12) and for the proposal of a
 * kommuneplan (§ 11-14 første ledd). A kommunedelplan is made by the same rules (§ 11-1; §§ 11-12 to 11-15).
 * A temaplan is not regulated by the act.
 */
export function minimumDays(kind: PlanKind): number {
  return kind === 'temaplan' ? 0 : sixWeeks;
}

export type PeriodProblem = 'badDay' | 'closesBeforeOpens' | 'tooShortWithoutReason';

/** What is wrong with a period, if anything. A period under the law's minimum takes a written reason. */
export function periodProblem(
  period: { opensOn: Day; closesOn: Day; shortPeriodReason: string },
  kind: PlanKind,
): PeriodProblem | null {
  if (!isDay(period.opensOn) || !isDay(period.closesOn)) return 'badDay';
  if (period.closesOn < period.opensOn) return 'closesBeforeOpens';
  if (period.closesOn < earliestClose(period.opensOn, kind) && !period.shortPeriodReason.trim()) {
    return 'tooShortWithoutReason';
  }
  return null;
}

/** The first lawful last day of a hearing that opens on a day. */
export const earliestClose = (opensOn: Day, kind: PlanKind): Day => addDays(opensOn, minimumDays(kind));

export type ExtensionProblem = 'badDay' | 'notLater' | 'past';

/** What is wrong with a new last day of a published hearing, if anything. It can only be moved to a later day. */
export function extensionProblem(closesOn: Day, newClosesOn: Day, today: Day): ExtensionProblem | null {
  if (!isDay(newClosesOn)) return 'badDay';
  if (newClosesOn <= closesOn) return 'notLater';
  return newClosesOn < today ? 'past' : null;
}

export type PublishProblem = PeriodProblem | 'opensInThePast';

/** What stands in the way of publishing a hearing on a day, if anything: the days of the law are counted from when it is known. */
export function publishProblem(
  period: { opensOn: Day; closesOn: Day; shortPeriodReason: string },
  kind: PlanKind,
  today: Day,
): PublishProblem | null {
  return period.opensOn < today ? 'opensInThePast' : periodProblem(period, kind);
}

/** The last day proposed for a hearing that opens on a day: six weeks, also where the law asks for nothing. */
export const suggestedClose = (opensOn: Day): Day => addDays(opensOn, sixWeeks);
