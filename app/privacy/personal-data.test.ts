import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, passagesWithPersonalData } from './personal-data';
import { publicTextOf } from './public-text';

const found = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('the privacy guard finds', () => {
  it.each([
    ['Ring meg på 91234567.', 'phone 91234567'],
    ['Ring meg på 91 23 45 67 no', 'phone 91 23 45 67'],
    ['tlf. 912 34 567', 'phone 912 34 567'],
    ['tlf. 912\u00a034\u00a0567', 'phone 912\u00a034\u00a0567'],
    ['mob 9123 4567', 'phone 9123 4567'],
    ['22-33-44-55', 'phone 22-33-44-55'],
    ['Gata 4, 6899 91 23 45 67 2. etasje', 'phone 91 23 45 67'],
    ['Ring 91234567 15 minutt før', 'phone 91234567'],
    ['hus 12 912 34 567 7 dagar', 'phone 912 34 567'],
    ['+47 912 34 567', 'phone +47 912 34 567'],
    ['+4791234567', 'phone +4791234567'],
    ['(0047) 91 23 45 67', 'phone 0047) 91 23 45 67'],
    ['004791234567', 'phone 004791234567'],
    ['+46 70 123 45 67', 'phone +46 70 123 45 67'],
    ['９１２３４５６７', 'phone ９１２３４５６７'],
    ['9\u200b1234567', 'phone 9\u200b1234567'],
    ['Skriv til kari.nordmann@example.no.', 'email kari.nordmann@example.no'],
    ['<kåre@sør-øst.no>', 'email kåre@sør-øst.no'],
    ['kari＠example.no', 'email kari＠example.no'],
    ['Mor mi, 130972 48022', 'identityNumber 130972 48022'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'Prosjektet kostar 25000000 kroner, eller kr 25000000.',
    'I 2027 2038 skal det byggjast, seinast 20270315.',
    'Saksnr. 24012345 og sak 2026/12345678-3',
    'Org.nr. 912 345 678, NO912345678MVA',
    'Konto 1234.56.78901',
    'kr 45 000 000',
    'Alder 25 30 35 40 45 50 og 2026 2027 2028 2029',
    'Sjå https://example.no/sak/12345678 og § 11-14',
    'Gnr. 45 bnr. 12, 12.11.2026, kl. 10.30-11.45',
    'Ver med @ungdomsrådet',
    'ISBN 978-82-02-12345-6',
  ])('nothing in «%s»', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('each thing once, in the order they stand', () => {
    expect(found('a@example.no 13097248022 b@example.no 91234567')).toEqual([
      'email a@example.no',
      'identityNumber 13097248022',
      'email b@example.no',
      'phone 91234567',
    ]);
  });
});

it('shows the passage with the words around it', () => {
  const text = `${'Lenge før. '.repeat(9)}Ring meg på 91234567 når det passar. ${'Lenge etter. '.repeat(9)}`;
  expect(passagesWithPersonalData(text)).toEqual([
    {
      kind: 'phone',
      before: '… før. Lenge før. Lenge før. Ring meg på ',
      found: '91234567',
      after: ' når det passar. Lenge etter. Lenge …',
    },
  ]);
  expect(passagesWithPersonalData('91234567')).toEqual([{ kind: 'phone', before: '', found: '91234567', after: '' }]);
});

describe('the public text', () => {
  it('says in the language of the text what is hidden', () => {
    const text = 'Ola, 13097248022, ola@example.no, 91234567, er sjuk.';
    const sick = { start: text.indexOf('er sjuk'), end: text.length - 1 };
    expect(publicTextOf(text, 'nn', [sick])).toBe(
      'Ola, [fødselsnummer skjult], [e-postadresse skjult], [telefonnummer skjult], [sladda].',
    );
    expect(publicTextOf(text, 'nb', [sick])).toContain('[sladdet]');
    expect(publicTextOf('Ingenting å skjule', 'nb')).toBe('Ingenting å skjule');
  });

  it('never has anything of what is redacted, however the passages lie', () => {
    // Every sign of the text is another, so that a sign in the public text tells where it came from.
    const text = Array.from({ length: 200 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    const span = fc.tuple(fc.nat(200), fc.nat(200)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const isHidden = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
        const shown = publicTextOf(text, 'nb', spans).replaceAll('[sladdet]', '');
        expect(shown).toBe([...text].filter((_, at) => !isHidden(at)).join(''));
      }),
    );
  });

  it('never has a number that a redaction touches in part', () => {
    const text = 'Nr 13097248022 her';
    fc.assert(
      fc.property(fc.nat(18), fc.nat(18), (a, b) => {
        const shown = publicTextOf(text, 'nb', [{ start: Math.min(a, b), end: Math.max(a, b) }]);
        expect(shown).not.toMatch(/\d/);
      }),
    );
  });
});
