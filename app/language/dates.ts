import type { Day } from '~/platform/norwegian-time';
import type { InterfaceLanguage } from './language-form';

// Chromium's Intl has no nynorsk, so weekdays and months are our own.
const norwegianMonths = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const months: Record<InterfaceLanguage, string[]> = {
  nb: norwegianMonths,
  nn: norwegianMonths,
  en: 'January February March April May June July August September October November December'.split(' '),
};
const weekdays: Record<InterfaceLanguage, string[]> = {
  nb: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  nn: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** "28. mars 2027", the same in both forms of Norwegian; in English "28 March 2027". */
export function longDay(day: Day, language: InterfaceLanguage = 'nb'): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}${language === 'en' ? '' : '.'} ${months[language][(month ?? 1) - 1]} ${year}`;
}

/** "søndag 28. mars 2027" */
export function longDayWithWeekday(day: Day, language: InterfaceLanguage): string {
  return `${weekdays[language][new Date(`${day}T00:00:00Z`).getUTCDay()]} ${longDay(day, language)}`;
}

const clock = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' });
const numericDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** "28. mars 2027 kl. 14.05", in English "28 March 2027 at 14:05". Norwegian time. */
export function longInstant(instant: Date, language: InterfaceLanguage = 'nb'): string {
  const day = longDay(numericDay.format(instant), language);
  const time = clock.format(instant);
  return language === 'en' ? `${day} at ${time}` : `${day} kl. ${time.replace(':', '.')}`;
}
