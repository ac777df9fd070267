import { readable, type Span } from './scan';

// As Norwegian numbers are written, by the first digits that are given out. Other numbers may stand beside it ("hus 12,
// 91234567", "6899 91 23 45 67"); only a row of pairs longer than four is taken for a row of figures.
const norwegian = new RegExp(
  [
    String.raw`(?<![\d/]|\d[.-])(?:`,
    String.raw`[2-9]\d{7}|`,
    String.raw`(?<!(?<!\d)\d\d[ ])[2-9]\d([ .-])\d\d\1\d\d\1\d\d(?![ ]\d\d(?!\d))|`,
    String.raw`[2-9]\d\d([ .-])\d\d\2\d{3}|`,
    String.raw`[2-9]\d{3}([ -])\d{4}`,
    String.raw`)(?![\d/]|[.-]\d)`,
  ].join(''),
  'g',
);
const withCountry = /(?<![\w+])(?:\+|00)[1-9](?:[ .()-]{0,2}\d){7,13}(?!\d)/g;

const amount = { before: /(?:\bkr|\bNOK)\.? ?$/i, after: /^ ?(?:kr\b|kroner\b|NOK\b|,-|million|mill)/i };
const caseNumber = /\b(?:arkiv)?sak(?:s?nr|snummer|ID)?\.?:? ?$|\b(?:journalpost|referanse|ref)\.?:? ?$/i;
const day = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const years = /^(?:19|20)\d\d[ -](?:19|20)\d\d$/;

/** Where telephone numbers stand in a text: Norwegian ones as they are written here, others with + or 00. */
export function findPhoneNumbers(text: string): Span[] {
  const { plain, spanOf } = readable(text);
  const ours = [...plain.matchAll(norwegian)].filter(({ 0: number, index }) => {
    const before = plain.slice(Math.max(0, index - 20), index);
    const after = plain.slice(index + number.length, index + number.length + 10);
    const isAmount = amount.before.test(before) || amount.after.test(after);
    return !isAmount && !caseNumber.test(before) && !day.test(number) && !years.test(number);
  });
  return [...plain.matchAll(withCountry), ...ours].map(({ 0: number, index }) => spanOf(index, index + number.length));
}

const emailAddress =
  /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.\p{L}{2,24}/gu;

/** Where e-mail addresses stand in a text. */
export function findEmailAddresses(text: string): Span[] {
  const { plain, spanOf } = readable(text);
  return [...plain.matchAll(emailAddress)].map(({ 0: address, index }) => spanOf(index, index + address.length));
}
