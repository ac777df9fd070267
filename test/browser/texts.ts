import { readFileSync } from 'node:fs';

export type Language = 'nb' | 'nn';

type Tree = { [key: string]: string | Tree };

/** The product's own texts, so that a journey reads the same in both forms: text('plans:import.read'). */
export function textsOf(language: Language) {
  const files = new Map<string, Tree>();
  return (address: string, values: Record<string, string | number> = {}): string => {
    const [file = '', path = ''] = address.split(':');
    if (!files.has(file)) {
      files.set(file, JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8')) as Tree);
    }
    const found = path
      .split('.')
      .reduce<string | Tree | undefined>(
        (tree, key) => (typeof tree === 'object' ? tree[key] : undefined),
        files.get(file),
      );
    if (typeof found !== 'string') throw new Error(`no text ${address} in ${language}`);
    return found.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => String(values[name]));
  };
}
