import { addDays, daysBetween, type Day } from '~/platform/norwegian-time';

/** An address that nobody has confirmed is kept so many days. */
export const daysToConfirm = 7;

/** Who asked for it is reminded so many days before the last day. */
export const remindDaysBefore = 3;

/** Followers hear that the last day is near so many days before. */
export const tellDaysBefore = 7;

/** Is there time to ask for a reminder, confirm it and get it? */
export const canRemind = (closesOn: Day, today: Day): boolean => daysBetween(today, closesOn) > remindDaysBefore;

/** Is it time to remind of the last day? */
export const remindsOn = (closesOn: Day, today: Day): boolean =>
  addDays(closesOn, -remindDaysBefore) <= today && today <= closesOn;
