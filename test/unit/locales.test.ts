import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Texts = { [key: string]: string | Texts };

const files = readdirSync('locales/nb');
/** What of a namespace stands on pages in Norwegian only, or in mails, which are in a form of Norwegian. */
const norwegianOnly: Record<string, RegExp> = {
  accessibility: /^never$/,
  answers: /^(publish|preview|mail)\./,
  identity: /^(?!signIn\.|participant\.)/,
  messages: /^(?!follow\.|remind\.|following\.|error\.)/,
  openData: /^never$/,
  paper: /^(?:typing|error)\./,
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

/** Words of one form only that easily slip into the other. */
const notNynorsk =
  /(?<!\p{L})(?:ikke|jeg|hva|hvordan|hvem|hvor|hvorfor|hvilke[nt]?|noen|noe|dere|høring(?:en|er|ene)?|innspill(?:et|ene)?|uttalelser?|uttalelsen|verksted(?:et|er)?|fra|mye|være|gjøre|innbyggere?|meninger|flere|følge|bare|uten|deres|hun|selv|tidligere|endringene|punktene|lappene)(?!\p{L})/iu;
const notBokmal =
  /(?<!\p{L})(?:ikkje|kva|korleis|kven|kvifor|nokon|noko|nokre|dykk|høyring(?:a|ar|ane)?|innspel(?:et|a)?|fråsegn(?:a|er)?|verkstad(?:en)?|frå|mykje|vere|gjere|vart|innbyggjar(?:ar|ane)?|meiningar|fleire|berre|utan|sjølv|tiltaka|medverknad|vidare)(?!\p{L})/iu;

describe.each(files)('%s', (file) => {
  const nb = flat(read('nb', file));
  const nn = flat(read('nn', file));

  it('has the same keys in both forms', () => {
    expect([...nn.keys()].sort()).toEqual([...nb.keys()].sort());
  });

  it('has the same placeholders and tags in both forms, and no empty text', () => {
    for (const [key, text] of nb) {
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(nn.get(key) ?? ''), key).toEqual(placeholders(text));
    }
  });

  it('keeps the two forms apart', () => {
    const slipped = (texts: Map<string, string>, foreign: RegExp) =>
      [...texts].flatMap(([key, text]) => {
        const word = foreign.exec(text)?.[0];
        return word ? [`${key}: ${word}`] : [];
      });
    expect(slipped(nn, notNynorsk)).toEqual([]);
    expect(slipped(nb, notBokmal)).toEqual([]);
  });
});

it('has the same files in both forms', () => {
  expect(readdirSync('locales/nn')).toEqual(files);
});

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
