/** A place of a plan that can be found: a heading, a block or an element. */
export interface Searchable {
  sectionKey: string;
  sectionTitle: string;
  /** The anchor within the section; null for the section itself. */
  anchor: string | null;
  text: string;
}

export interface Hit extends Searchable {
  /** The text around the first hits, cut into pieces; those that match are marked. */
  snippet: { text: string; marked: boolean }[];
}

const asWord = (text: string) => text.toLocaleLowerCase('nb').normalize('NFC');
const wordPattern = /[\p{L}\p{N}]+/gu;
const snippetLength = 220;

/**
 * The words of a search. Each must begin a word of the text, so that one finds the inflected forms of both written
 * forms ("skule" finds "skulane" and "skulevegen"); nothing is cut from what was typed.
 */
export const wordsOf = (query: string): string[] => [
  ...new Set(Array.from(asWord(query).matchAll(wordPattern), ([word]) => word)),
];

/** The places in which every word of the query begins some word, in the order of the plan. */
export function searchPlan(places: readonly Searchable[], query: string): Hit[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return places.flatMap((place) => {
    const spans = spansOf(place.text, words);
    return spans ? [{ ...place, snippet: snippetOf(place.text, spans) }] : [];
  });
}

type Span = [start: number, end: number];

/** Where the words of a text begin with the words looked for; null unless all of them are found. */
function spansOf(text: string, words: readonly string[]): Span[] | null {
  const missing = new Set(words);
  const spans: Span[] = [];
  for (const { 0: written, index } of text.normalize('NFC').matchAll(wordPattern)) {
    const word = asWord(written);
    const matching = words.filter((wanted) => word.startsWith(wanted));
    if (matching.length === 0) continue;
    matching.forEach((wanted) => missing.delete(wanted));
    spans.push([index, index + written.length]);
  }
  return missing.size === 0 ? spans : null;
}

function snippetOf(source: string, spans: readonly Span[]): Hit['snippet'] {
  const text = source.normalize('NFC');
  const first = spans[0]?.[0] ?? 0;
  const start = text.length <= snippetLength ? 0 : startOfWord(text, Math.max(0, first - 60));
  const end = Math.min(text.length, start + snippetLength);
  const pieces: Hit['snippet'] = start > 0 ? [{ text: '… ', marked: false }] : [];
  let from = start;
  for (const [spanStart, spanEnd] of spans) {
    if (spanStart < from || spanEnd > end) continue;
    if (spanStart > from) pieces.push({ text: text.slice(from, spanStart), marked: false });
    pieces.push({ text: text.slice(spanStart, spanEnd), marked: true });
    from = spanEnd;
  }
  if (from < end) pieces.push({ text: text.slice(from, end), marked: false });
  if (end < text.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

function startOfWord(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space === -1 ? at : space + 1;
}
