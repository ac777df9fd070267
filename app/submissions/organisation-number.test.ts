import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlDigit, isOrganisationNumber, organisationDigits } from './organisation-number';

const eightDigits = fc.stringMatching(/^\d{8}$/).filter((digits) => controlDigit(digits) !== null);
const valid = eightDigits.map((digits) => `${digits}${controlDigit(digits)}`);

describe('an organisation number', () => {
  // Brønnøysundregistrene, Kartverket, NAV, Skatteetaten: their own.
  it.each(['974760673', '971040238', '889640782', '974761076'])('%s is one', (number) => {
    expect(isOrganisationNumber(number)).toBe(true);
  });

  it.each(['', '123456789', '97476067', '9747606731', '97476067x', '974760674'])('"%s" is none', (number) => {
    expect(isOrganisationNumber(number)).toBe(false);
  });

  it('is caught when any one digit is mistyped', () => {
    fc.assert(
      fc.property(valid, fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, position, by) => {
        const digits = [...number].map(Number);
        digits[position] = (digits[position]! + by) % 10;
        expect(isOrganisationNumber(number)).toBe(true);
        expect(isOrganisationNumber(digits.join(''))).toBe(false);
      }),
    );
  });

  it('is caught when two digits beside each other have changed places', () => {
    fc.assert(
      fc.property(valid, fc.nat(7), (number, position) => {
        const digits = [...number];
        fc.pre(digits[position] !== digits[position + 1]);
        [digits[position], digits[position + 1]] = [digits[position + 1]!, digits[position]!];
        expect(isOrganisationNumber(digits.join(''))).toBe(false);
      }),
    );
  });

  it('is read as people write it', () => {
    fc.assert(
      fc.property(valid, fc.constantFrom(' ', '.', '\u00a0', '-', ''), (number, space) => {
        const written = [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(space);
        expect(organisationDigits(written)).toBe(number);
        expect(organisationDigits(`NO ${written} MVA`)).toBe(number);
      }),
    );
  });
});
