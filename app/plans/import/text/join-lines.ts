// "helse- og omsorg": a hyphen at a line's end before one of these belongs to the word.
const conjunctions = /^(?:og|eller|samt|til|men|både|som|i|på)(?!\p{L})/u;

/** Where it is written down which words of the file were put together to one. */
export interface JoinAccount {
  leftOut: string[];
  added: string[];
}

/**
 * Joins two lines of one paragraph. A word broken at the line's end is put together: "omsorgs-" + "tjenestene"; a hyphen that
 * belongs there stays: "helse-" + "og omsorg". The halves and the whole are entered in the account.
 */
export function joinLines(left: string, right: string, account: JoinAccount): string {
  if (left === '') return right;
  // Only the end of what is there can be a broken word; a paragraph may be very long.
  const broken = /\p{L}[-\u00ad\u2010]$/u.test(left.slice(-3)) && /^\p{Ll}/u.test(right) && !conjunctions.test(right);
  if (!broken) return `${left} ${right}`;
  const firstHalf = left.slice(left.lastIndexOf(' ', left.length) + 1).replace(/^[^]*\n/, '');
  const secondHalf = right.split(' ', 1)[0] ?? '';
  account.leftOut.push(firstHalf, secondHalf);
  account.added.push(firstHalf.slice(0, -1) + secondHalf);
  return left.slice(0, -1) + right;
}
