import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened, reportText } from './report-text';
import { cellTexts, textCell } from './spreadsheet-text';

describe('a cell', () => {
  it.each(['=1+1', '+47 99', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a'])(
    'guards %j so that it cannot become a formula',
    (text) => expect(textCell(text).value).toBe(`'${text}`),
  );

  it('leaves other texts as they are', () => {
    for (const text of ['Hei', ' =1', '1-2', 'a@b', '']) expect(textCell(text).value).toBe(text);
  });

  it('splits what is too long and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (text) => {
        const long = text.repeat(Math.ceil(70_000 / text.length));
        const parts = cellTexts(long) as string[];
        expect(parts.join('')).toBe(long);
        expect(parts.every((part) => part.length <= 32_767)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a text in the report', () => {
  it('has no identity numbers and no signs that XML cannot hold', () => {
    expect(reportText('Eg er 13097248022\u0000\u000b\ud800 ok\r\nno')).toBe(
      'Eg er •••••••••••\ufffd\ufffd\ufffd ok\nno',
    );
  });

  it('is shortened between words', () => {
    expect(shortened('Kort', 10)).toBe('Kort');
    expect(shortened('Fleire skal bu heime lenger', 16)).toBe('Fleire skal bu …');
  });
});
