import type { LanguageForm } from '../language-form';
import { languages, loadModel, unitsPerWeight, type LanguageModel } from './language-model';
import storedModel from './model.json';
import { textFeatures } from './text-features';

/** A form of Norwegian, or `other`: another language, or none at all. */
export type DetectedLanguage = LanguageForm | 'other';

let loaded: LanguageModel | undefined;

/** Characters looked at. More tell nothing new. */
const enough = 20_000;

/** A text with fewer features that are known (a name, a number, mashed keys) is in no language. */
const leastEvidence = 3;

/**
 * Tells bokmål, nynorsk and everything else apart; the same text always gets the same answer. Empty texts, numbers,
 * names and texts that no language is seen in are `other`.
 *
 * How: logistic regression over words and stretches of letters. Its weights, in model.json, are learnt by
 * `npm run lang:train` from the texts in scripts/language-texts, our own interface and the demonstration;
 * `npm run lang:measure` prints how often it is right about texts it has not learnt from.
 */
export const detectLanguage = (text: string): DetectedLanguage => weighLanguage(text).language;

/** The same, with how sure it is of the form: above 0 the text leans to nynorsk, below to bokmål; 1 is 73 to 27. */
export function weighLanguage(text: string): { language: DetectedLanguage; lean: number } {
  const model = (loaded ??= loadModel(storedModel));
  const sums = model.bias.map(() => 0);
  let squares = 0;
  let known = 0;
  for (const [feature, amount] of textFeatures(text.slice(0, enough))) {
    const weights = model.features.get(feature);
    if (!weights) continue;
    known += 1;
    squares += amount * amount;
    weights.forEach((weight, each) => (sums[each]! += weight * amount));
  }
  if (known < leastEvidence) return { language: 'other', lean: 0 };
  const scores = sums.map((sum, each) => (sum / Math.sqrt(squares) + model.bias[each]!) / unitsPerWeight);
  const [norwegian, ...others] = scores.slice(0, languages.length) as [number, ...number[]];
  const [nb, nn] = scores.slice(languages.length) as [number, number];
  const lean = nn - nb;
  if (Math.max(...others) > norwegian) return { language: 'other', lean };
  return { language: lean > 0 ? 'nn' : 'nb', lean };
}
