import { describe, expect, it } from 'vitest';
import { typedText } from './typed-text';

describe('typedText', () => {
  it.each([
    ['line ends of every kind', 'Ein\r\nto\rtre\vfire\u2028fem', 'Ein\nto\ntre\nfire\nfem'],
    ['control signs', 'Ny\u0000 buss\u0008\u001b no\u0085', 'Ny buss no'],
    ['a turned reading direction', 'Nei til \u202ealt\u202c', 'Nei til alt'],
    ['half a sign', 'Hei \ud83d der', 'Hei  der'],
    ['space around', ' \t Hei \n', 'Hei'],
    ['nothing to see', '\u200b\u2060\u00ad\ufeff \n', ''],
  ])('mends %s', (_, typed, kept) => expect(typedText(typed)).toBe(kept));

  it.each(['Fam​ilie 👩‍👧 og 🇳🇴', 'می‌خواهم', 'עברית‏ og norsk', 'A\tB\n\nC', '.'])('leaves %j alone', (text) =>
    expect(typedText(text)).toBe(text),
  );
});
