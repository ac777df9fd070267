import { useTranslation } from 'react-i18next';
import { isLanguageForm, type LanguageForm } from '~/language/language-form';

/** The form of Norwegian that the page is shown in. */
export function useLanguage(): LanguageForm {
  const { language } = useTranslation().i18n;
  return isLanguageForm(language) ? language : 'nb';
}
