import type { Day } from '~/platform/norwegian-time';

const whole = new Intl.NumberFormat('nb-NO');
const percent = new Intl.NumberFormat('nb-NO', { style: 'percent', maximumFractionDigits: 0 });

/** "3 000", with a space that does not break. */
export const figure = (number: number): string => whole.format(number);

/** "24 %" */
export const shareOf = (part: number): string => percent.format(part);

/** The number of a week by ISO 8601, from its Monday. */
export function weekNumber(monday: Day): number {
  const thursday = new Date(Date.parse(`${monday}T00:00:00Z`) + 3 * 86_400_000);
  const yearBegan = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return 1 + Math.floor((thursday.getTime() - yearBegan) / (7 * 86_400_000));
}
