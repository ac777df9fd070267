/**
 * How hard a text is to read: words per sentence plus the share of words with more than six letters, in per cent
 * (LIX; Björnsson, Läsbarhet, 1968). Under 30 is like a children's book, under 40 like fiction and plain articles.
 * Each text counts as at least one sentence, for a button or a heading has no full stop.
 */
export function lix(texts: readonly string[]): number {
  let [words, longWords, sentences] = [0, 0, 0];
  for (const text of texts) {
    const found = text.match(/\p{L}+(?:[-'’]\p{L}+)*/gu) ?? [];
    if (found.length === 0) continue;
    words += found.length;
    longWords += found.filter((word) => word.length > 6).length;
    sentences += text.split(/[.!?:](?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length;
  }
  return words === 0 ? 0 : words / sentences + (100 * longWords) / words;
}

type Texts = { [key: string]: string | Texts };

const flat = (texts: Texts): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text.replace(/\{\{\w+\}\}/g, '')] : flat(text)));

/** LIX of each screen of a file of texts, whose outermost keys are its screens. */
export const lixOfScreens = (file: Texts): { screen: string; lix: number }[] =>
  Object.entries(file).map(([screen, texts]) => ({
    screen,
    lix: lix(flat({ texts })),
  }));
