import { isLanguageForm, type LanguageForm } from './language-form';

export const languageCookieName = 'language';

/**
 * The form of Norwegian to show a page in: the visitor's own choice, else the first form their browser asks for,
 * else the municipality's. "no" says Norwegian without a form; browsers mean bokmål by it.
 */
export function chooseLanguage(cookieHeader: string, acceptLanguage: string, municipality: LanguageForm): LanguageForm {
  const chosen = new RegExp(`(?:^|;\\s*)${languageCookieName}=(\\w+)`).exec(cookieHeader)?.[1];
  if (isLanguageForm(chosen)) return chosen;
  const wanted = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) {
    if (language === 'nn') return 'nn';
    if (language === 'nb' || language === 'no') return 'nb';
  }
  return municipality;
}
