import { i18nFor } from '~/language/i18n.server';
import type { LanguageForm } from '~/language/language-form';
import type { ReportTexts } from './report-words';

/** The report's texts in one form of the language. */
export const reportTexts = (language: LanguageForm): ReportTexts => i18nFor(language).getFixedT(language, 'reports');
