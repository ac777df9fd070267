import { newStemmer } from 'snowball-stemmers';

/**
 * Words of both written forms of Norwegian, brought to one form, so that "skolene" and "skulane" are the same word.
 * It serves comparing and finding, never showing: what comes out need not be a word. Rules, not a dictionary: a short
 * list of what differs most in municipal texts, then Snowball's Norwegian stemmer, then the endings it leaves.
 */

const stemmer = newStemmer('norwegian');

/** Parts of words, bokmål to nynorsk; the longer stand first. */
const parts: readonly (readonly [string, string])[] = [
  ['veiledning', 'rettleiing'],
  ['veileder', 'rettleiar'],
  ['innbygger', 'innbyggjar'],
  ['tjeneste', 'teneste'],
  ['hverdag', 'kvardag'],
  ['hjemme', 'heime'],
  ['hjem', 'heim'],
  ['sykdom', 'sjukdom'],
  ['syke', 'sjuke'],
  ['skole', 'skule'],
  ['høring', 'høyring'],
  ['bolig', 'bustad'],
  ['ensom', 'einsam'],
  ['ledelse', 'leiing'],
  ['tilbud', 'tilbod'],
  ['mulig', 'mogleg'],
  ['månede', 'månade'],
  ['åpn', 'opn'],
  ['kjør', 'køyr'],
  ['bedre', 'betre'],
  ['trygghet', 'tryggleik'],
  ['sikkerhet', 'tryggleik'],
  ['avlastning', 'avlasting'],
  ['lærer', 'lærar'],
  ['vei', 'veg'],
];

/** Whole words, bokmål to nynorsk. */
const words = new Map(
  Object.entries({
    syk: 'sjuk',
    vann: 'vatn',
    uke: 'veke',
    uka: 'veka',
    uker: 'veker',
    ukene: 'vekene',
    måned: 'månad',
    åpen: 'open',
    åpent: 'ope',
    bo: 'bu',
    bor: 'bur',
    flere: 'fleire',
    mer: 'meir',
    hele: 'heile',
    helt: 'heilt',
    leder: 'leiar',
    ledere: 'leiarar',
    lærer: 'lærar',
    lærere: 'lærarar',
    gutt: 'gut',
    gutter: 'gutar',
    selv: 'sjølv',
    lys: 'ljos',
    øke: 'auke',
    øker: 'aukar',
    økt: 'auka',
    ansatte: 'tilsette',
    ansatt: 'tilsett',
    ansette: 'tilsette',
    alene: 'åleine',
    avgjørelse: 'avgjerd',
    forskjell: 'skilnad',
    forskjeller: 'skilnader',
    beboer: 'bebuar',
    beboere: 'bebuarar',
    spise: 'ete',
    spiser: 'et',
  }),
);

const endings = /(?:arane|erane|arne|erne|arn|ern|aran|ar|er|j)$/;

/** One form for a word in either written form and any ending: "skolene", "skule" and "skulane" give the same. */
export function commonForm(word: string): string {
  let form = word.toLowerCase().normalize('NFC');
  form = words.get(form) ?? form;
  for (const [nb, nn] of parts) if (form.includes(nb)) form = form.replace(nb, nn);
  form = form.replace(/het(en|er|ene)?$/, 'heit$1');
  form = stemmer.stem(form);
  const shorter = form.replace(endings, '');
  if (shorter.length >= 3) form = shorter;
  // "hjemm" and "heim", "buss" and "bus".
  return form.length > 3 ? form.replace(/(\p{L})\1$/u, '$1') : form;
}

const stopWords = new Set(
  (
    'og i å på er det som en ein et eit ei for av til den de dei at med har ikke ikkje om vi me jeg eg du han hun ho ' +
    'men så var fra frå kan skal må vil bli blir ble vart være vere vert noe noko noen nokon nokre alle også mye mykje ' +
    'mer meir flere fleire dette denne disse desse der her når nå no hva kva hvor kvar hvordan korleis hvorfor kvifor ' +
    'hvem kven hver kvar etter over under ved eller seg sin si sitt sine vår vårt våre vår deres dykkar oss dem ' +
    'da då bare berre veldig svært slik slike som får få gjør gjer gjøre gjere ha hadde blitt vært vore enn mot uten ' +
    'utan inn ut opp ned både ja nei bør burde ville skulle kunne måtte hos man ein selv sjølv annet anna andre mange ' +
    'samme same gjennom mellom før igjen litt mest helt heilt hele heile sånn nok god godt gode bra'
  ).split(' '),
);

/** Words that say nothing of what a text is about. */
export const isStopWord = (word: string): boolean => stopWords.has(word.toLowerCase());

const wordPattern = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

export interface FoundWord {
  /** As written. */
  word: string;
  /** From where in the text, in UTF-16 code units. */
  start: number;
  /** `commonForm` of it. */
  form: string;
}

/** The words of a text that say what it is about, in order. */
export function contentWords(text: string): FoundWord[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) =>
    word.length < 2 || isStopWord(word) ? [] : [{ word, start: index, form: cachedForm(word) }],
  );
}

const cache = new Map<string, string>();
/** The same word comes thousands of times in a heap of inputs. */
function cachedForm(word: string): string {
  let form = cache.get(word);
  if (form === undefined) {
    if (cache.size > 200_000) cache.clear();
    cache.set(word, (form = commonForm(word)));
  }
  return form;
}

/** What to look for inside texts in order to find a word in any ending and either form: parts of words. */
export function searchForms(word: string): string[] {
  const lower = word.toLowerCase().normalize('NFC');
  if (!/^\p{L}{4,}$/u.test(lower)) return [lower];
  const spellings = new Set([lower]);
  for (const [nb, nn] of parts) {
    if (lower.includes(nb)) spellings.add(lower.replace(nb, nn));
    if (lower.includes(nn)) spellings.add(lower.replace(nn, nb));
  }
  const whole = words.get(lower);
  if (whole) spellings.add(whole);
  for (const [nb, nn] of words) if (nn === lower) spellings.add(nb);
  const found = new Set(
    [...spellings].map((spelling) => {
      const stem = stemmer.stem(spelling).replace(/(?:arane|erane|erne|ern|aran)$/, '');
      return stem.length >= 3 ? stem : spelling;
    }),
  );
  // A form that begins another finds all that the other finds.
  return [...found].filter((form) => ![...found].some((other) => other !== form && form.includes(other)));
}
