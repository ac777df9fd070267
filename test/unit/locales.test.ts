import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Texts = { [key: string]: string | Texts };

const files = readdirSync('locales/nb');
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
