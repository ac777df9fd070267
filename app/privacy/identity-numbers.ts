import { idnr } from '@navikt/fnrvalidator';
import { readable, type Span } from './scan';

// Digits in groups: up to three signs between two groups, or one line break with spaces around it.
const digitRun = /\d(?:(?:[ ._/-]{1,3}| {0,5}\n {0,5})?\d)*/g;

/**
 * Where national identity numbers stand in a text: fødselsnummer, D-number, and the synthetic ones of Skatteetaten
 * (Tenor, month + 80) and NAV (month + 40), by their date and control digits, both as they are and as they will be from
 * 2032 (@navikt/fnrvalidator). Also spaced, dotted, hyphenated, broken over two lines, in digits of other scripts or
 * with signs between that cannot be seen.
 */
export function findIdentityNumbers(text: string): Span[] {
  const { plain, spanOf } = readable(text);
  return [...plain.matchAll(digitRun)].flatMap(({ 0: run, index }) =>
    spansIn(run).map(({ start, end }) => spanOf(index + start, index + end)),
  );
}

interface Group {
  digits: string;
  start: number;
  end: number;
  /** What stands between it and the group before. */
  before: string;
}

function spansIn(run: string): Span[] {
  const groups = groupsOf(run);
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first++) {
    let digits = '';
    for (let last = first; last < groups.length && digits.length < 11; last++) {
      digits += groups[last]!.digits;
      if (digits.length !== 11) continue;
      if (!isWrittenAsAnother(groups.slice(first, last + 1), groups[last + 1]) && idnr(digits).status === 'valid') {
        spans.push({ start: groups[first]!.start, end: groups[last]!.end });
        first = last;
      }
    }
  }
  return spans;
}

function groupsOf(run: string): Group[] {
  let end = 0;
  return [...run.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const before = run.slice(end, index);
    end = index + digits.length;
    return { digits, start: index, end, before };
  });
}

/**
 * Every identity number has the control digit of a bank account too, so an account is known by how it is written
 * (1234.56.78903); a case by its year and a slash (2026/1234567). Dates may have slashes: 13/09/72 48022.
 */
function isWrittenAsAnother(groups: Group[], next: Group | undefined): boolean {
  const lengths = groups.map(({ digits }) => digits.length).join('-');
  const between = groups
    .slice(1)
    .map(({ before }) => before)
    .join('');
  if (lengths === '4-2-5') return true;
  const slashes = (groups[0]!.before + between + (next?.before ?? '')).includes('/');
  return slashes && !['6-5', '2-2-2-5', '2-2-2-3-2'].includes(lengths);
}

/** A text with each identity number's digits replaced by signs of the same length, for what has no form of language. */
export function maskIdentityNumbers(text: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of findIdentityNumbers(text)) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/[\p{Nd}\p{No}]/gu, '•');
    from = end;
  }
  return masked + text.slice(from);
}
