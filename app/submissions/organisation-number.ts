/**
 * Norwegian organisation numbers: nine digits, the last a control digit, modulus 11 with the weights 3 2 7 6 5 4 3 2.
 * Brønnøysundregistrene, "Organisasjonsnummeret": https://www.brreg.no/om-oss/registrene-vare/om-enhetsregisteret/organisasjonsnummeret/
 */
const weights = [3, 2, 7, 6, 5, 4, 3, 2] as const;

/** The digits of a number as people write it: "974 760 673", "974760673 MVA". */
export const organisationDigits = (written: string): string =>
  written
    .replace(/[\s.\u00a0-]/g, '')
    .replace(/^NO/i, '')
    .replace(/MVA$/i, '');

/** The control digit of eight digits; null when the sum gives ten, for then no number begins so. */
export function controlDigit(digits: string): number | null {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const control = (11 - (sum % 11)) % 11;
  return control === 10 ? null : control;
}

/** Whether nine digits are a possible organisation number. It does not say that such an organisation exists. */
export const isOrganisationNumber = (digits: string): boolean =>
  /^\d{9}$/.test(digits) && controlDigit(digits) === Number(digits[8]);
