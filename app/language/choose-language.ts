import { isInterfaceLanguage, isLanguageForm, type InterfaceLanguage, type LanguageForm } from './language-form';

export const languageCookieName = 'language';

/**
 * What to show a public page in: the visitor's own choice, else the first form of Norwegian their browser asks for.
 * English is for those whose browser asks for English and for no Norwegian at all: many who read Norwegian have a
 * browser that puts English first. Else the municipality's form.
 */
export function chooseLanguage(
  cookieHeader: string,
  acceptLanguage: string,
  municipality: LanguageForm,
): InterfaceLanguage {
  const chosen = chosenLanguage(cookieHeader);
  if (isInterfaceLanguage(chosen)) return chosen;
  const wanted = wantedLanguages(acceptLanguage);
  return formOf(wanted) ?? (wanted.includes('en') ? 'en' : municipality);
}

/** The form of Norwegian for pages that are in Norwegian only, and for what is kept about a visitor. */
export function chooseLanguageForm(
  cookieHeader: string,
  acceptLanguage: string,
  municipality: LanguageForm,
): LanguageForm {
  const chosen = chosenLanguage(cookieHeader);
  return isLanguageForm(chosen) ? chosen : (formOf(wantedLanguages(acceptLanguage)) ?? municipality);
}

const chosenLanguage = (cookieHeader: string) =>
  new RegExp(`(?:^|;\\s*)${languageCookieName}=(\\w+)`).exec(cookieHeader)?.[1];

/** The languages that a browser asks for, most wanted first. */
function wantedLanguages(acceptLanguage: string): string[] {
  return acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language);
}

/** "no" says Norwegian without a form; browsers mean bokmål by it. */
function formOf(wanted: readonly string[]): LanguageForm | undefined {
  const first = wanted.find((language) => language === 'no' || isLanguageForm(language));
  return first === 'no' ? 'nb' : (first as LanguageForm | undefined);
}
