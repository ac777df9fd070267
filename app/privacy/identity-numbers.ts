import { fnr } from '@navikt/fnrvalidator';

// Digits in groups, with one space, dot or hyphen between the groups.
const digitRun = /(?<!\d)\d+(?:[ .\u00a0-]\d+)*(?!\d)/g;

interface Span {
  start: number;
  end: number;
}

/** Where valid national identity numbers (fødselsnummer, D-number) stand in a text, also spaced, dotted or hyphenated. */
export function findIdentityNumbers(text: string): Span[] {
  return [...text.matchAll(digitRun)].flatMap(({ 0: run, index }) =>
    spansIn(run).map(({ start, end }) => ({ start: index + start, end: index + end })),
  );
}

function spansIn(run: string): Span[] {
  const groups = [...run.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, start: index }));
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first++) {
    let digits = '';
    for (let last = first; last < groups.length && digits.length < 11; last++) {
      digits += groups[last]!.digits;
      if (digits.length === 11 && fnr(digits).status === 'valid') {
        spans.push({ start: groups[first]!.start, end: groups[last]!.start + groups[last]!.digits.length });
        first = last;
      }
    }
  }
  return spans;
}

/** The text as the public may see it: each identity number's digits replaced by signs of the same length. */
export function maskIdentityNumbers(text: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of findIdentityNumbers(text)) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/\d/g, '•');
    from = end;
  }
  return masked + text.slice(from);
}
