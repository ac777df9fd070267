import type { InterfaceLanguage } from '~/language/language-form';

const locales: Record<InterfaceLanguage, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** "240 kB", "3,5 MB". */
export function fileSize(bytes: number, language: InterfaceLanguage): string {
  const inUnit = (unit: 'kilobyte' | 'megabyte', value: number, digits: number) =>
    new Intl.NumberFormat(locales[language], {
      style: 'unit',
      unit,
      maximumFractionDigits: digits,
    }).format(value);
  return bytes < 1_000_000
    ? inUnit('kilobyte', Math.max(1, Math.round(bytes / 1000)), 0)
    : inUnit('megabyte', bytes / 1_000_000, 1);
}
