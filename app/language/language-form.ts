/** The two official written forms of Norwegian: bokmål and nynorsk (målloven). Contents are in one of them. */
export const languageForms = ['nb', 'nn'] as const;
export type LanguageForm = (typeof languageForms)[number];
export const isLanguageForm = (value: unknown): value is LanguageForm => languageForms.some((form) => form === value);

/** What the public pages can be shown in. Those for people who work here are in Norwegian only. */
export const interfaceLanguages = [...languageForms, 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];
export const isInterfaceLanguage = (value: unknown): value is InterfaceLanguage =>
  interfaceLanguages.some((language) => language === value);

/** What somebody's text can be told to be in. */
export const textLanguages = [...languageForms, 'other'] as const;
export type TextLanguage = (typeof textLanguages)[number];
export const isTextLanguage = (value: unknown): value is TextLanguage =>
  textLanguages.some((language) => language === value);

/** What is known of a text's language. In another language, `languageForm` is the form to write to its sender in. */
export interface InText {
  languageForm: LanguageForm;
  otherLanguage: boolean;
}

export const textLanguageOf = ({ languageForm, otherLanguage }: InText): TextLanguage =>
  otherLanguage ? 'other' : languageForm;

/** For a text's `lang`. Empty, which means unknown in HTML, for another language: no voice must read it as Norwegian. */
export const langOf = ({ languageForm, otherLanguage }: InText): LanguageForm | '' =>
  otherLanguage ? '' : languageForm;
