import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { statements, submissions, workshops } from '../../demo/content/inputs';
import type { Language } from '../../app/language/detection/language-model';
import type { LanguageForm } from '../../app/language/language-form';
import { inflect } from './inflect';

/** A language that a text is known to be in; Norwegian by its form. */
export type LanguageClass = Exclude<Language, 'no'> | LanguageForm;

export interface KnownText {
  text: string;
  language: LanguageClass;
}

const folder = path.resolve('scripts/language-texts');
const linesOf = (file: string): string[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Headings of the files with other languages that are classes of their own; the rest is `rest`. */
const ownClass: Record<string, LanguageClass> = { danish: 'da', swedish: 'sv', english: 'en' };

/** Lines under headings such as "# danish". */
function underHeadings(file: string): KnownText[] {
  let language: LanguageClass = 'rest';
  return linesOf(file).flatMap((line) => {
    if (!line.startsWith('#')) return [{ text: line, language }];
    language = ownClass[line.slice(1).trim()] ?? 'rest';
    return [];
  });
}

const both = (nb: string, nn: string): KnownText[] => [
  { text: nb.trim(), language: 'nb' },
  { text: nn.trim(), language: 'nn' },
];

/** Whole texts to learn from: pairs and other languages written for it, our own interface, and the demonstration. */
export function textsToLearnFrom(): KnownText[] {
  const pairs = linesOf('learn-pairs.txt')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => both(...(line.split('|') as [string, string])));
  const said = [...submissions, ...statements].flatMap(({ language, points }) =>
    points.flatMap((point) => [
      { text: point.text, language },
      ...(point.assessment ? [{ text: point.assessment.reasoning, language }] : []),
    ]),
  );
  const noted = workshops.flatMap(({ language, groups }) =>
    groups.flatMap(({ notes }) => notes.map(({ text }) => ({ text, language }))),
  );
  return [...pairs, ...interfacePairs(), ...said, ...noted, ...underHeadings('learn-other.txt')];
}

/** Single words to learn from. */
export function wordsToLearnFrom(): KnownText[] {
  const pairs = linesOf('learn-words.txt')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((pair) => pair.includes('/'))
    .flatMap((pair) => both(...(pair.split('/') as [string, string])));
  const forms = inflect(linesOf('learn-inflected.txt')).flatMap(({ nb, nn }) => [
    ...nb.map((text): KnownText => ({ text, language: 'nb' })),
    ...nn.map((text): KnownText => ({ text, language: 'nn' })),
  ]);
  const others = underHeadings('learn-words-other.txt').flatMap(({ text, language }) =>
    text.split(/\s+/).map((word) => ({ text: word, language })),
  );
  return [...pairs, ...forms, ...others];
}

/** Texts of the interface that differ between the forms. */
function interfacePairs(): KnownText[] {
  const read = (form: string, file: string) =>
    leaves(JSON.parse(readFileSync(path.resolve('locales', form, file), 'utf8')));
  return readdirSync(path.resolve('locales/nb')).flatMap((file) => {
    const nn = read('nn', file);
    return [...read('nb', file)].flatMap(([key, text]) => {
      const other = nn.get(key);
      return other && other !== text ? both(text, other) : [];
    });
  });
}

function leaves(value: unknown, key = '', found = new Map<string, string>()): Map<string, string> {
  if (typeof value === 'string') found.set(key, value.replace(/\{\{.*?\}\}/g, ' '));
  else if (typeof value === 'object' && value) {
    for (const [name, child] of Object.entries(value)) leaves(child, `${key}.${name}`, found);
  }
  return found;
}

/** Texts kept apart from all of the above, to measure with: of 40 characters or more. */
export function textsToMeasureWith(): { text: string; expected: 'nb' | 'nn' | 'other' }[] {
  return (['nb', 'nn', 'other'] as const).flatMap((expected) =>
    linesOf(`measure-${expected}.txt`)
      .filter((text) => text.length >= 40)
      .map((text) => ({ text, expected })),
  );
}
