import { createHash, randomBytes, randomInt } from 'node:crypto';

// No 0/O, 1/I/L, 5/S, 8/B, U/V pairs: read aloud and written by hand.
const alphabet = '234679ACDEFGHJKMNPQRTWXYZ';

/** A short code that people can read aloud, such as "K7MA-3FQ2": some 1.5 × 10¹¹ different ones. */
export function newReference(): string {
  const signs = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]);
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
}

/** A code of so many signs to type in from a wall. Six signs make some 240 million different ones. */
export const newCode = (length: number): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

/** A secret for a private link: 256 bits, safe in a URL. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a secret. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
