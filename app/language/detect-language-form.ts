import { weighLanguage } from './detection/detect-language';
import type { LanguageForm } from './language-form';

/** Below this the text tells too little: "Ja takk" is the same in both forms. */
const surely = 1;

/**
 * Which of the two written forms a text has. A text that tells nothing, or is in another language, is taken as
 * `otherwise`; for drafts that is bokmål, the form most of them have.
 */
export function detectLanguageForm(text: string, otherwise: LanguageForm = 'nb'): LanguageForm {
  const { language, lean } = weighLanguage(text);
  return language === 'other' || Math.abs(lean) < surely ? otherwise : language;
}
