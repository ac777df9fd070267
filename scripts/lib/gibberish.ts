import type { KnownText } from './language-texts';

const rows = ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm'];
const consonants = 'bcdfghjklmnpqrstvwxz';
const vowels = 'aeiouyæøå';

/** Made-up texts that are no language: random letters, mashed keys, syllables. The same each time. */
export function gibberish(amount: number): KnownText[] {
  let state = 20270328;
  // A linear congruential generator (Numerical Recipes): no better randomness is needed here.
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = (letters: string) => letters[below(letters.length)]!;
  const times = (least: number, most: number, make: () => string) =>
    Array.from({ length: least + below(most - least + 1) }, make);
  const word = [
    () => times(2, 10, () => pick('abcdefghijklmnopqrstuvwxyzæøå')).join(''),
    () => times(3, 9, () => pick(consonants)).join(''),
    () => {
      const row = rows[below(rows.length)]!;
      return times(3, 8, () => pick(row)).join('');
    },
    () => times(1, 4, () => pick(consonants) + pick(vowels)).join(''),
    () => pick('abcdefghijklmnopqrstuvwxyz').repeat(3 + below(12)),
  ];
  return Array.from({ length: amount }, (_, number) => ({
    language: 'rest' as const,
    text: times(3, 10, word[number % word.length]!).join(' '),
  }));
}
