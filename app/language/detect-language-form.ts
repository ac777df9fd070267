import type { LanguageForm } from './language-form';

// Frequent words that one form has and the other has not.
const bokmål = new Set(
  'ikke en et fra hva hvordan hvor hvem være noen noe mer bare gjøre gjør sammen videre jeg ble tjenester tjenestene kommunens innbyggere brukere høre hun øke'.split(
    ' ',
  ),
);
const nynorsk = new Set(
  'ikkje ein eit frå kva korleis kvar kven vere nokon noko dei deira meir berre gjere gjer saman vidare òg eg me vert vart tenester tenestene innbyggjarar brukarar høyre ho auke auka desse sjå fleire anna heile'.split(
    ' ',
  ),
);

/**
 * Which of the two written forms a text has, from how often the words that differ between them occur.
 * A text that tells nothing is taken as `otherwise`; for drafts that is bokmål, the form most of them have.
 */
export function detectLanguageForm(text: string, otherwise: LanguageForm = 'nb'): LanguageForm {
  let balance = 0;
  for (const word of text.toLowerCase().match(/[a-zæøåò]+/g) ?? []) {
    if (bokmål.has(word)) balance -= 1;
    if (nynorsk.has(word)) balance += 1;
  }
  if (balance === 0) return otherwise;
  return balance > 0 ? 'nn' : 'nb';
}
