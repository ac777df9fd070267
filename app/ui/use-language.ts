import { useTranslation } from 'react-i18next';
import {
  isInterfaceLanguage,
  isLanguageForm,
  type InterfaceLanguage,
  type LanguageForm,
} from '~/language/language-form';

/** What the page is shown in. */
export function useLanguage(): InterfaceLanguage {
  const { language } = useTranslation().i18n;
  return isInterfaceLanguage(language) ? language : 'nb';
}

/** The form of Norwegian that the page is shown in; for pages in Norwegian only. */
export function useLanguageForm(): LanguageForm {
  const language = useLanguage();
  return isLanguageForm(language) ? language : 'nb';
}
