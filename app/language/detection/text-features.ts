const wordPattern = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const sentenceEnd = /[.!?:;«"“(\n–-]\s*$/;

/** Addresses of pages and of people are written in no language. */
const addresses = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+/g;
const norwegianLetters = /^[a-zæøåéèêóòôàü'^]+$/;
const pronounI = 'I';

/** Longest stretch of letters in a word that is looked at by itself. */
const longest = 5;
/** A word says more than its parts, of which it has many. */
const wholeWord = 3;

/**
 * What tells of a text's language: its words, and their beginnings, endings and middles of two to five letters.
 * A `^` stands for the edge of a word. Every feature comes with how much it counts.
 *
 * Names must not decide: a capital inside a sentence marks a name, which is left out, and the first word of a sentence
 * may be one, so it counts half. In a text written in capitals they mark nothing.
 */
export function textFeatures(text: string): Map<string, number> {
  const features = new Map<string, number>();
  const plain = text.normalize('NFC').replace(addresses, ' ');
  const shouted = isShouted(plain);
  for (const match of plain.matchAll(wordPattern)) {
    const [written] = match;
    const word = written.toLowerCase().replaceAll('’', "'");
    const capital = !shouted && written[0] !== word[0];
    const first =
      capital && (match.index === 0 || sentenceEnd.test(plain.slice(Math.max(0, match.index - 4), match.index)));
    if (capital && !first) {
      // Danish and English have a pronoun with a capital; bokmål and nynorsk have none.
      if (written === 'I') addWord(features, pronounI, 1);
      continue;
    }
    addWord(features, word, first ? 0.5 : 1);
  }
  return features;
}

function addWord(features: Map<string, number>, word: string, amount: number): void {
  const padded = `^${word}^`;
  const add = (feature: string, times = 1) => features.set(feature, (features.get(feature) ?? 0) + amount * times);
  add(padded, wholeWord);
  if (!norwegianLetters.test(word)) {
    // A letter that Norwegian has not tells more than the word it is in.
    add('*');
    for (const letter of word) if (!norwegianLetters.test(letter)) add(letter);
  }
  for (let length = 2; length <= longest; length++) {
    for (let start = 0; start + length <= padded.length; start++) {
      if (length < padded.length) add(padded.slice(start, start + length));
    }
  }
}

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length > 3 && capitals.length > letters.length * 0.6;
}
