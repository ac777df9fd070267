/** A day in Norway, as "2027-03-28". Days compare as strings. */
export type Day = string;

const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });
const dayMilliseconds = 24 * 60 * 60 * 1000;

/** The day it is in Norway at an instant, also across daylight saving. */
export const dayInNorway = (instant: Date): Day => osloDay.format(instant);

const asUtc = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** Whole days from one day to another; negative when `to` is before `from`. */
export const daysBetween = (from: Day, to: Day): number => Math.round((asUtc(to) - asUtc(from)) / dayMilliseconds);

export const addDays = (day: Day, days: number): Day =>
  new Date(asUtc(day) + days * dayMilliseconds).toISOString().slice(0, 10);

/** True for a day that exists, written as "2027-03-28". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = asUtc(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const osloClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The instant at which a day begins in Norway: midnight there, 22 or 23 hours UTC of the day before. */
export function startOfDay(day: Day): Date {
  const utc = asUtc(day);
  const [date, time] = osloClock.format(utc).split(' ');
  const ahead = Date.parse(`${date}T${time}Z`) - utc;
  return new Date(utc - ahead);
}
