import type { Span } from './scan';

/**
 * Where passages of a text stand after it was corrected. What lies before or after all that changed keeps its place;
 * within what changed a passage is looked for by its words, and stands wherever they do.
 *
 * @returns for each span its new places; none when its words are gone
 */
export function carrySpans(before: string, after: string, spans: readonly Span[]): Span[][] {
  const shortest = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shortest && before[prefix] === after[prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < shortest - prefix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix += 1;
  const shift = after.length - before.length;
  return spans.map(({ start, end }) => {
    if (end <= prefix) return [{ start, end }];
    if (start >= before.length - suffix) return [{ start: start + shift, end: end + shift }];
    // It may begin before or end after what changed.
    const length = end - start;
    const from = Math.max(0, prefix - length);
    return placesOf(after.slice(from, after.length - suffix + length), before.slice(start, end)).map((place) => ({
      start: from + place,
      end: from + place + length,
    }));
  });
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Every place where words stand as words, in any letter case and with any space between; also with a genitive s. */
export function placesOfWords(text: string, words: string): Span[] {
  const parts = words.trim().split(/\s+/u).filter(Boolean);
  if (parts.length === 0) return [];
  const pattern = `(?<![\\p{L}\\p{N}])${parts.map(escaped).join('\\s+')}s?(?![\\p{L}\\p{N}])`;
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
