import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentityNumbers, maskIdentityNumbers } from './identity-numbers';

const pad = (number: number, length: number) => String(number).padStart(length, '0');

/** The two control digits of Skatteetaten's rule; null for the one in eleven that has none. */
function withControlDigits(nine: string): string | null {
  const digit = (digits: string, weights: number[]) => {
    const rest = 11 - (weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11);
    return rest === 11 ? 0 : rest;
  };
  const first = digit(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
  const second = digit(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return first === 10 || second === 10 ? null : `${nine}${first}${second}`;
}

/** Fødselsnummer, D-number (day + 40), NAV's synthetic (month + 40) and Tenor's (month + 80). */
const identityNumber = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    individual: fc.integer({ min: 0, max: 999 }),
    plusDay: fc.constantFrom(0, 40),
    plusMonth: fc.constantFrom(0, 40, 80),
  })
  .map(({ day, month, year, individual, plusDay, plusMonth }) =>
    withControlDigits(`${pad(day + plusDay, 2)}${pad(month + plusMonth, 2)}${pad(year, 2)}${pad(individual, 3)}`),
  )
  .filter((number) => number !== null);

const separator = fc.constantFrom(' ', '.', '-', '\u00a0', '\u2009', '–', ' - ', '. ', '\n', ' \n ', '\r\n');
const grouping = fc.constantFrom<number[][]>([6], [2, 4, 6], [2, 4, 6, 9], [6, 9], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
const words = fc.constantFrom('', 'Mor mi, ', 'fnr. ', 'Nummeret er:\n', 'På Vårli ', '(');

const split = (number: string, cuts: number[], between: string) =>
  [0, ...cuts].map((from, at) => number.slice(from, cuts[at])).join(between);

describe('identity numbers are found', () => {
  it('with any separator between their parts', () => {
    fc.assert(
      fc.property(identityNumber, grouping, separator, words, (number, cuts, between, before) => {
        const written = split(number, cuts, between);
        const text = `${before}${written}, seier ho`;
        const [span, ...more] = findIdentityNumbers(text);
        expect(more).toEqual([]);
        expect(text.slice(span?.start, span?.end)).toBe(written);
      }),
    );
  });

  it('in digits that only look like others, and with invisible signs between', () => {
    const looks = fc.constantFrom(
      (digit: string) => String.fromCodePoint(0xff10 + Number(digit)),
      (digit: string) => String.fromCodePoint(0x1d7ce + Number(digit)),
      (digit: string) => String.fromCodePoint(0x0660 + Number(digit)),
      (digit: string) => String.fromCodePoint(0x0966 + Number(digit)),
      (digit: string) => `${digit}\u200b`,
      (digit: string) => `\u200f${digit}\u00ad`,
      (digit: string) => `${digit}\ufe0f\u20e3`,
    );
    fc.assert(
      fc.property(identityNumber, looks, (number, look) => {
        const text = `Sjå ${[...number].map(look).join('')} her`;
        const [span] = findIdentityNumbers(text);
        expect(span).toBeDefined();
        // Nothing of the number is left when the passage is taken away.
        expect(`${text.slice(0, span!.start)}${text.slice(span!.end)}`).not.toMatch(/[\p{Nd}]/u);
      }),
    );
  });

  it.each([
    ['13.09.72 48022', 'with the date written as one'],
    ['13/09/72 48022', 'with slashes'],
    ['130972/48022', 'with a slash'],
    ['1309 7248022', 'oddly divided'],
  ])('%s', (written) => {
    expect(findIdentityNumbers(`Ho har ${written}.`)).toHaveLength(1);
  });

  it('two, one after the other', () => {
    expect(findIdentityNumbers('13097248022 og 13097248022; 130972 48022 13097248022')).toHaveLength(4);
  });

  it('and their digits masked, with the rest as it was', () => {
    expect(maskIdentityNumbers('Mor mi, 130972 48022, ventar')).toBe('Mor mi, •••••• •••••, ventar');
  });
});

const digits = (length: number, first = '0123456789') =>
  fc
    .tuple(
      fc.constantFrom(...first),
      fc.array(fc.constantFrom(...'0123456789'), { minLength: length - 1, maxLength: length - 1 }),
    )
    .map(([one, rest]) => one + rest.join(''));
const isFree = (text: string) => expect(findIdentityNumbers(text), text).toEqual([]);

describe('nothing is taken for an identity number that is', () => {
  it('a telephone number', () => {
    const phone = fc.tuple(
      digits(8, '2345679'),
      fc.constantFrom('', '+47 ', '+47', '0047 ', '0047'),
      fc.constantFrom<number[][]>([], [2, 4, 6], [3, 5]),
      fc.constantFrom(' ', '\u00a0', '-', '.'),
    );
    fc.assert(
      fc.property(phone, ([number, country, cuts, between]) => {
        isFree(`Ring ${country}${split(number, cuts, between)} etter kl. 10.`);
      }),
    );
  });

  it('a bank account, whose control digit every identity number has too', () => {
    fc.assert(
      fc.property(fc.oneof(digits(11), identityNumber), fc.constantFrom('.', ' '), (number, between) => {
        isFree(`Betal til ${split(number, [4, 6], between)} i dag`);
      }),
    );
  });

  it('an organisation number', () => {
    fc.assert(
      fc.property(
        digits(9, '89'),
        fc.constantFrom<number[][]>([], [3, 6]),
        fc.constantFrom(' ', '.'),
        (number, cuts, between) => {
          isFree(`NO ${split(number, cuts, between)} MVA`);
        },
      ),
    );
  });

  it('a case number', () => {
    const year = fc.constantFrom('2019', '2024', '26');
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 1, max: 999 }),
        (from, number, entry) => {
          isFree(`Sak ${from}/${number}-${entry} vart lagd fram`);
        },
      ),
    );
  });

  it('years, amounts, sections and days', () => {
    isFree('Frå 2027 til 2038: 12 345 678 kr, kapittel 4.1.2.3, den 13.09.1972, gnr. 48 bnr. 22.');
  });

  it('a long row of digits', () => {
    isFree(`313097248022 ${'9'.repeat(5000)}`);
  });
});

it('reads a text of the largest size in no time', () => {
  const started = performance.now();
  for (const sign of ['1', '1 ', '1\n', '12 345 678 901\n', ' ']) findIdentityNumbers(sign.repeat(40_000));
  // Some hundred milliseconds here; a pattern that backtracks takes minutes.
  expect(performance.now() - started).toBeLessThan(20_000);
});
