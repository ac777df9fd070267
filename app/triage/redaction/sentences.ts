import type { Passage } from './redaction-form';

export interface Sentence {
  start: number;
  end: number;
  words: string;
}

/** A text in its sentences, without the space between them, so that each can be chosen by itself. */
export function sentencesOf(text: string): Sentence[] {
  const segments = new Intl.Segmenter('nb', { granularity: 'sentence' }).segment(text);
  return [...segments].flatMap(({ segment, index }) => {
    const words = segment.trim();
    if (!words) return [];
    const start = index + segment.indexOf(words);
    return [{ start, end: start + words.length, words }];
  });
}

/** A passage as the value of a form's field. */
export const passageValue = ({ inputId, field, start, end }: Passage): string => `${inputId}:${field}:${start}:${end}`;

/** Reads it; null when it is none. */
export function readPassage(value: string): Passage | null {
  const [, inputId, field, start, end] = /^([\w-]{1,64}):(text|proposedText):(\d{1,6}):(\d{1,6})$/.exec(value) ?? [];
  if (!inputId) return null;
  return { inputId, field: field as Passage['field'], start: Number(start), end: Number(end) };
}
