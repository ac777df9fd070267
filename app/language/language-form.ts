/** The two official written forms of Norwegian: bokmål and nynorsk (målloven). Contents are in one of them. */
export const languageForms = ['nb', 'nn'] as const;
export type LanguageForm = (typeof languageForms)[number];
export const isLanguageForm = (value: unknown): value is LanguageForm => languageForms.some((form) => form === value);

/** What the public pages can be shown in. Those for people who work here are in Norwegian only. */
export const interfaceLanguages = [...languageForms, 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];
export const isInterfaceLanguage = (value: unknown): value is InterfaceLanguage =>
  interfaceLanguages.some((language) => language === value);
