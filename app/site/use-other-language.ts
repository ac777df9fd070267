import { useTranslation } from 'react-i18next';

/** The `lang` of a text in this form of the language: none where the page is written in the same. */
export function useOtherLanguage(languageForm: string): string | undefined {
  const { i18n } = useTranslation();
  return languageForm === i18n.language ? undefined : languageForm;
}
