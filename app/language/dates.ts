import type { Day } from '~/platform/norwegian-time';
import type { LanguageForm } from './language-form';

// Chromium's Intl has no nynorsk, so weekdays and months are our own.
const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
const weekdays: Record<LanguageForm, string[]> = {
  nb: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  nn: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
};

/** "28. mars 2027" */
export function longDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}. ${months[(month ?? 1) - 1]} ${year}`;
}

/** "søndag 28. mars 2027" */
export function longDayWithWeekday(day: Day, language: LanguageForm): string {
  return `${weekdays[language][new Date(`${day}T00:00:00Z`).getUTCDay()]} ${longDay(day)}`;
}

const clock = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' });
const numericDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** "28. mars 2027 kl. 14.05", Norwegian time. */
export function longInstant(instant: Date): string {
  return `${longDay(numericDay.format(instant))} kl. ${clock.format(instant).replace(':', '.')}`;
}
