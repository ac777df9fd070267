import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph } from './report-docx-parts';
import { xmlText } from './xml-text';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '&',
      '<',
      '>',
      '"',
      "'",
      ']]>',
      '\u0000',
      '\ud800',
      '\udc00',
      '\uffff',
      'å',
      '😀',
      '\n',
      '\t',
    ),
  }),
);
const parsed = (xml: string) =>
  new DOMParser({
    errorHandler: (_level: string, message: unknown) => {
      throw new Error(String(message));
    },
  }).parseFromString(xml, 'text/xml');
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

describe('a text in XML', () => {
  it('comes back as it was, without the signs that XML cannot hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = xmlText(text);
        expect(escaped).not.toMatch(unwritable);
        const back = parsed(`<a b="x">_${escaped}</a>`).documentElement.textContent;
        const kept = [...text].filter((sign) => !unwritable.test(sign)).join('');
        // A parser of XML reads every line ending as a line feed.
        expect(back).toBe(`_${kept}`.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  it('makes a paragraph that is well formed, whatever it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(() =>
          parsed(`<body xmlns:w="urn:w">${paragraph(text, 'CellText', { bold: true })}</body>`),
        ).not.toThrow();
      }),
    );
  });
});
