import { createHash } from 'node:crypto';

const letters: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a' };

/** "3.1 Trygg heime" → "trygg-heime", "Del 1 Om planen" → "om-planen". */
export function slugOfTitle(title: string): string {
  const slug = title
    .replace(/^(?:del\s+)?\d+(?:\.\d+)*\.?\s+/i, '')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug || 'kapittel';
}

export const keyOfText = (prefix: string, kind: string, text: string): string =>
  `${prefix}-${createHash('sha256').update(`${kind}\n${text}`).digest('hex').slice(0, 10)}`;

/** Gives each wish its own key: the first as wished, a repeat with a counter. */
export function uniqueKeys(): (wish: string) => string {
  const taken = new Set<string>();
  return (wish) => {
    let key = wish;
    for (let n = 2; taken.has(key); n++) key = `${wish}-${n}`;
    taken.add(key);
    return key;
  };
}
