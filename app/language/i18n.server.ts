import type { i18n as I18n, TFunction } from 'i18next';
import { createI18n } from './i18n';
import type { InterfaceLanguage } from './language-form';
import { resources as en } from './resources.en';
import { resources as nb } from './resources.nb';
import { resources as nn } from './resources.nn';

const instances: Record<InterfaceLanguage, I18n> = {
  nb: createI18n('nb', nb),
  nn: createI18n('nn', nn),
  en: createI18n('en', en),
};

export const i18nFor = (language: InterfaceLanguage): I18n => instances[language];

/** Texts outside React: mail, documents. The namespace stands before a colon: t('reports:title'). */
export const textsFor = (language: InterfaceLanguage): TFunction => instances[language].t;
