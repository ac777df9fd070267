import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrySpans, placesOfWords } from './carry-spans';

const text = 'Ola Dunk er sjuk. Vi treng hjelp på Vårli. Ring Kari Dunk.';
const spanOf = (words: string, within = text) => {
  const start = within.indexOf(words);
  return { start, end: start + words.length };
};
const carried = (after: string, words: string) =>
  carrySpans(text, after, [spanOf(words)])[0]!.map(({ start, end }) => after.slice(start, end));

describe('a redacted passage in a corrected text', () => {
  it.each([
    ['stands before what changed', text.replace('Vårli', 'Nordre Vårli'), 'Ola Dunk', ['Ola Dunk']],
    ['stands after it', text.replace('Vi treng hjelp', 'Vi treng mykje hjelp'), 'Kari Dunk', ['Kari Dunk']],
    ['moved', `Ring Kari Dunk. ${text.replace(' Ring Kari Dunk.', '')}`, 'Kari Dunk', ['Kari Dunk']],
    ['came twice', `${text} Kari Dunk.`, 'Kari Dunk', ['Kari Dunk']],
    ['was rewritten', text.replace('er sjuk', 'har vorte sjuk'), 'er sjuk', []],
    ['was taken out', 'Vi treng hjelp.', 'Ola Dunk', []],
    ['in a text that did not change', text, 'er sjuk', ['er sjuk']],
  ])('that %s', (_, after, words, expected) => {
    expect(carried(after, words)).toEqual(expected);
  });

  it('is always the same words, wherever it is carried', () => {
    const word = fc.constantFrom('Ola', 'Kari', 'er', 'sjuk', ' ', '. ');
    const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(''));
    fc.assert(
      fc.property(sentence, sentence, fc.nat(60), fc.nat(60), (before, after, a, b) => {
        const start = Math.min(a, b) % before.length;
        const end = Math.min(before.length, Math.max(start + 1, b));
        for (const place of carrySpans(before, after, [{ start, end }])[0]!) {
          expect(after.slice(place.start, place.end)).toBe(before.slice(start, end));
        }
      }),
    );
  });
});

it.each([
  ['Ola og Olav, OLA og olas', 'ola', ['Ola', 'OLA', 'olas']],
  ['Ola\n  Dunk og Ola Dunk', 'Ola Dunk', ['Ola\n  Dunk', 'Ola Dunk']],
  ['nr. (12)', '(12)', ['(12)']],
  ['Noko', '  ', []],
])('in «%s» finds «%s»', (said, words, expected) => {
  expect(placesOfWords(said, words).map(({ start, end }) => said.slice(start, end))).toEqual(expected);
});
