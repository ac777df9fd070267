import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from './text-change';

const without = (kind: 'added' | 'removed', pieces: NonNullable<ReturnType<typeof wordChanges>>) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('the change of a text', () => {
  it('marks words', () => {
    expect(wordChanges('Opne dagtilbod i kvar bygd', 'Opne dagtilbod i kvar grend')).toEqual([
      { kind: 'same', text: 'Opne dagtilbod i kvar ' },
      { kind: 'removed', text: 'bygd' },
      { kind: 'added', text: 'grend' },
    ]);
  });

  it('keeps letters of Norwegian in their words', () => {
    expect(wordChanges('Ein god møteplass for alle', 'Ein god møteplass for ungdom')).toContainEqual({
      kind: 'same',
      text: 'Ein god møteplass for ',
    });
  });

  it('is none between texts that have nothing in common', () => {
    expect(wordChanges('Opne dagtilbod i kvar bygd', 'Vi vil heller ha fleire sykkelvegar')).toBeNull();
  });

  it('is given up for texts that would take too long', () => {
    const words = (start: number) => Array.from({ length: 4_000 }, (_, index) => `ord${start + index}`).join(' ');
    expect(wordChanges(words(0), words(10_000))).toBeNull();
  });

  it('gives back the new text without what was removed, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('tiltak', 'møte', 'kvar', 'bygd', 'ny', '–', '2027'))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const pieces = wordChanges(from, to);
        if (pieces) expect(without('removed', pieces)).toBe(to);
      }),
    );
  });
});
