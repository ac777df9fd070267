import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Texts = { [key: string]: string | Texts };

/** What of a namespace stands on pages in Norwegian only, or in mails, which are in a form of Norwegian. */
const norwegianOnly: Record<string, RegExp> = {
  accessibility: /^never$/,
  identity: /^(?!signIn\.|participant\.)/,
  messages: /^(?!follow\.|remind\.|following\.|error\.)/,
  privacy: /^(?:manage|redact|access)\./,
  reading: /^never$/,
  site: /^(?:staff|desk|health)\./,
  submissions: /^mail\./,
};

const read = (language: string, file: string) =>
  JSON.parse(readFileSync(`locales/${language}/${file}`, 'utf8')) as Texts;

function flat(texts: Texts, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}|<\/?(\w+)\s*\/?>/g)].map(([, a, b]) => a ?? b).sort();

it('has English for every namespace that public pages use', () => {
  expect(readdirSync('locales/en')).toEqual(Object.keys(norwegianOnly).map((name) => `${name}.json`));
});

describe.each(Object.entries(norwegianOnly))('locales/en/%s.json', (name, excepted) => {
  const norwegian = flat(read('nb', `${name}.json`));
  const english = flat(read('en', `${name}.json`));
  const needed = [...norwegian.keys()].filter((key) => !excepted.test(key));

  it('has a text for every key that a public page shows, and no other', () => {
    expect(needed.filter((key) => !english.has(key))).toEqual([]);
    expect([...english.keys()].filter((key) => !norwegian.has(key))).toEqual([]);
  });

  it('has the same placeholders', () => {
    for (const [key, text] of english) {
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(text), key).toEqual(placeholders(norwegian.get(key) ?? ''));
    }
  });

  it('is English', () => {
    const slipped = [...english].filter(([, text]) => /\b(?:ikke|ikkje|og|av|til|eller|kommunen)\b/i.test(text));
    expect(slipped).toEqual([]);
  });
});
