// "helse- og omsorg": a hyphen at a line's end before one of these belongs to the word.
const conjunctions = /^(?:og|eller|samt|til|men|både|som|i|på)\b/i;

/**
 * Joins two lines of one paragraph. A word broken at the line's end is put together: "omsorgs-" + "tjenestene"; a hyphen that
 * belongs there stays: "helse-" + "og omsorg", "E-" + "2020".
 */
export function joinLines(left: string, right: string): string {
  const before = left.replace(/\s+$/, '');
  const after = right.replace(/^\s+/, '');
  if (before === '' || after === '') return before + after;
  if (!/\p{L}[-\u00ad\u2010]$/u.test(before)) return `${before} ${after}`;
  if (!/^\p{Ll}/u.test(after))
    return /[-\u2010]$/.test(before) && /^[\p{Lu}\d]/u.test(after) ? `${before} ${after}` : `${before} ${after}`;
  if (conjunctions.test(after)) return `${before} ${after}`;
  return before.slice(0, -1) + after;
}

/** The words of a text with those put together that a line end breaks, for counting. */
export function joinBrokenWords(text: string): string {
  return text.replace(
    /(\p{L})[-\u00ad\u2010][^\S\n\f]*\n\s*(?=\p{Ll})(?!(?:og|eller|samt|til|men|både|som|i|på)\b)/giu,
    '$1',
  );
}
