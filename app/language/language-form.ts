/** The two official written forms of Norwegian: bokmål and nynorsk (målloven). */
export const languageForms = ['nb', 'nn'] as const;
export type LanguageForm = (typeof languageForms)[number];
export const isLanguageForm = (value: unknown): value is LanguageForm => languageForms.some((form) => form === value);
