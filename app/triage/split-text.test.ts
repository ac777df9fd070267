import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resplit, restOf, sentencesOf, tidyMarks, tidySpan, type Span } from './split-text';

const letters = fc.string({
  unit: fc.constantFrom('a', 'å', ' ', '\n', '.', '😀', 'B', '«', '!', '7'),
  maxLength: 120,
});
const marksIn = (text: string) =>
  fc.array(
    fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([start, end]): Span => ({ start, end })),
    { maxLength: 8 },
  );
const textAndMarks = letters.chain((text) => fc.tuple(fc.constant(text), marksIn(text)));
const said = (text: string) => text.replace(/\s/g, '');
const words = (text: string, spans: readonly Span[]) =>
  [...spans]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
    .join('');

describe('marks in a letter', () => {
  it('and the rest outside them are together all that was said, each sign once', () => {
    fc.assert(
      fc.property(textAndMarks, ([text, marks]) => {
        const tidy = tidyMarks(text, marks);
        if (tidy === 'overlap') return;
        expect(said(words(text, [...tidy, ...restOf(text, tidy)]))).toBe(said(text));
      }),
    );
  });

  it('are tidy: no space at the ends, no half signs, and tidying again changes nothing', () => {
    fc.assert(
      fc.property(textAndMarks, ([text, marks]) => {
        for (const mark of marks) {
          const span = tidySpan(text, mark);
          if (!span) continue;
          const marked = text.slice(span.start, span.end);
          expect(marked).toBe(marked.trim());
          expect(encodeURIComponent(marked)).toBeTruthy();
          expect(tidySpan(text, span)).toEqual(span);
        }
      }),
    );
  });

  it('are refused when two of them share a sign, and only then', () => {
    expect(
      tidyMarks('ein to tre', [
        { start: 0, end: 6 },
        { start: 4, end: 10 },
      ]),
    ).toBe('overlap');
    expect(
      tidyMarks('ein to tre', [
        { start: 4, end: 10 },
        { start: 0, end: 4 },
      ]),
    ).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 10 },
    ]);
  });
});

describe('sentences', () => {
  it('are together all that was said', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(said(words(text, sentencesOf(text)))).toBe(said(text));
      }),
    );
  });

  it('end where a reader would say so', () => {
    const text = 'Vi vil ha buss kl. 7.30 og 8. mars. Kva med skulen?\nHelsing Kari!';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Vi vil ha buss kl. 7.30 og 8. mars.',
      'Kva med skulen?',
      'Helsing Kari!',
    ]);
  });
});

describe('splitting again', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 });

  it('loses no point: each is kept, moved or named as removed, and never two marks are one', () => {
    fc.assert(
      fc.property(
        textAndMarks,
        ids,
        fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'x'), { nil: null })),
        ([text, marks], known, names) => {
          const before = known.map((inputId, index) => ({ inputId, start: index * 3, end: index * 3 + 2 }));
          const tidy = tidyMarks(
            text,
            marks.map((mark, index) => ({ ...mark, inputId: names[index] ?? null })),
          );
          if (tidy === 'overlap') return;
          const { kept, moved, added, removed } = resplit(before, tidy);
          expect(
            [...kept, ...moved]
              .map(({ inputId }) => inputId)
              .concat(removed)
              .sort(),
          ).toEqual([...known].sort());
          expect(kept.length + moved.length + added.length).toBe(tidy.length);
          for (const { inputId, span } of kept) expect(before).toContainEqual({ inputId, ...span });
        },
      ),
    );
  });

  it('the same marks again touch nothing', () => {
    const before = [
      { inputId: 'a', start: 0, end: 5 },
      { inputId: 'b', start: 7, end: 9 },
    ];
    const again = before.map(({ start, end }) => ({ start, end }));
    expect(resplit(before, again)).toMatchObject({ moved: [], added: [], removed: [] });
  });
});
