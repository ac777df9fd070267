import { createHash } from 'node:crypto';

const maxSlugLength = 60;

/** Readable part of a URL made from a title: "3.1 Bærekraftige tjenester" gives "baerekraftige-tjenester". */
export function slugOf(title: string): string {
  const withoutNumber = title.replace(/^\s*\d+(\.\d+)*\.?\s+(?=\S)/, '');
  const slug = withoutNumber
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return (slug.length > maxSlugLength ? slug.slice(0, maxSlugLength).replace(/-[^-]*$/, '') : slug) || 'kapittel';
}

const shortHash = (text: string): string =>
  createHash('sha256').update(text.replace(/\s+/g, ' ').trim().toLowerCase()).digest('hex').slice(0, 12);

/** Makes keys that are unique in one plan and the same each time the same draft is imported. */
export class KeyMaker {
  private readonly taken = new Set<string>();

  /** Key of a section; `parentKey` helps when several sections are called the same ("Tiltak"). */
  section(title: string, parentKey: string | null): string {
    const slug = slugOf(title);
    if (!this.taken.has(slug)) return this.take(slug);
    return this.unique(parentKey ? `${parentKey.slice(0, maxSlugLength - 20)}-${slug.slice(0, 40)}` : slug);
  }

  /** Key of a block or element from its text; the prefix says what it is. */
  text(prefix: string, text: string): string {
    return this.unique(`${prefix}-${shortHash(text)}`);
  }

  private unique(wanted: string): string {
    let key = wanted;
    for (let counter = 2; this.taken.has(key); counter += 1) key = `${wanted}-${counter}`;
    return this.take(key);
  }

  private take(key: string): string {
    this.taken.add(key);
    return key;
  }
}
