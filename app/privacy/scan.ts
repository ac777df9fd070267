/** A passage of a text, counted in UTF-16 code units as JavaScript does. The end is not in it. */
export interface Span {
  start: number;
  end: number;
}

/** Signs that take no room: zero-width ones, soft hyphens, marks of direction, the frame of a keycap. */
const invisible = /[\p{Cf}\p{Me}\ufe0f]/u;
const digit = /\p{Nd}/u;

/**
 * A text as it reads, for looking for numbers and addresses: digits of other scripts and full-width signs are plain
 * ones, all spaces and dashes are alike, and what cannot be seen is gone. `spanOf` says where a passage of it stands in
 * the text as written.
 */
export function readable(text: string) {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const sign of text) {
    const start = at;
    at += sign.length;
    if (invisible.test(sign)) continue;
    const read = plainSign(sign);
    for (let unit = 0; unit < read.length; unit++) {
      starts.push(start);
      ends.push(at);
    }
    plain += read;
  }
  return {
    plain,
    spanOf: (start: number, end: number): Span => ({ start: starts[start]!, end: ends[end - 1]! }),
  };
}

function plainSign(sign: string): string {
  if (sign === '\n' || (sign >= '!' && sign <= '~')) return sign;
  if (/\s/u.test(sign)) return ' ';
  if (/[\p{Pd}\u2212]/u.test(sign)) return '-';
  const folded = sign.normalize('NFKC');
  if (/^[!-~]$/.test(folded)) return folded;
  return digit.test(sign) ? String(digitValue(sign.codePointAt(0)!)) : sign;
}

/** Decimal digits stand ten in a row in Unicode, from a code point that ends in 0 or in 6. */
function digitValue(codePoint: number): number {
  const last = codePoint % 16;
  return digit.test(String.fromCodePoint(codePoint - last)) ? last : last - 6;
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
