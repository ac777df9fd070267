import i18next, { type i18n as I18n, type Resource, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { InterfaceLanguage } from './language-form';

/**
 * A ready i18next instance that speaks one language. One is made per language and process; none is ever
 * switched, so texts of two requests can never mix.
 */
export function createI18n(language: InterfaceLanguage, texts: ResourceLanguage): I18n {
  const resources: Resource = { [language]: texts };
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources,
    defaultNS: 'site',
    ns: Object.keys(texts),
    initImmediate: false,
    // React escapes.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
