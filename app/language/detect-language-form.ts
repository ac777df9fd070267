import { detectLanguage, weighLanguage } from './detection/detect-language';
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

/** Characters from which the detection is right nearly always: see `npm run lang:measure`. */
const enoughToTell = 40;

/** Whether a text is in neither form of Norwegian. Short ones are taken for Norwegian. */
export const isOtherLanguage = (text: string): boolean =>
  text.trim().length >= enoughToTell && detectLanguage(text) === 'other';
