// "helse- og omsorg": a hyphen at a line's end before one of these belongs to the word.
const conjunctions = 'og|eller|samt|til|men|både|som|i|på';
const brokenWord = new RegExp(`(\\p{L})[-\\u00ad\\u2010]\\s*\\n\\s*(?=\\p{Ll})(?!(?:${conjunctions})(?!\\p{L}))`, 'gu');

/**
 * Joins two lines of one paragraph. A word broken at the line's end is put together: "omsorgs-" + "tjenestene"; a hyphen that
 * belongs there stays: "helse-" + "og omsorg".
 */
export const joinLines = (left: string, right: string): string =>
  left === '' ? right : joinBrokenWords(`${left}\n${right}`).replace(/\s*\n\s*/, ' ');

/** A text in which the words that a line end breaks are put together. Also used to count the words of a file. */
export const joinBrokenWords = (text: string): string => text.replace(brokenWord, '$1');
