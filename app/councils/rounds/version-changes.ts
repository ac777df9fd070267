import { diffWords } from 'diff';

export interface Change {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** What changed from one version of a text to the next, word by word (Myers 1986, as jsdiff does it). */
export const changesBetween = (before: string, after: string): Change[] =>
  diffWords(before, after).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
