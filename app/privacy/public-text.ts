import type { LanguageForm } from '~/language/language-form';
import { findPersonalData, type PersonalDataKind } from './personal-data';
import { overlap, type Span } from './scan';

/** What the public reads in the place of what is hidden: words, which a screen reader says as they are. */
export const hiddenWords: Record<LanguageForm, Record<PersonalDataKind | 'redacted', string>> = {
  nb: {
    identityNumber: '[fødselsnummer skjult]',
    email: '[e-postadresse skjult]',
    phone: '[telefonnummer skjult]',
    redacted: '[sladdet]',
  },
  nn: {
    identityNumber: '[fødselsnummer skjult]',
    email: '[e-postadresse skjult]',
    phone: '[telefonnummer skjult]',
    redacted: '[sladda]',
  },
};

/** Any of the words that stand for what is hidden, for pages that set them apart. */
export const hiddenPattern = new RegExp(
  `(${[...new Set(Object.values(hiddenWords).flatMap((words) => Object.values(words)))].map((words) => words.replace(/[[\]]/g, '\\$&')).join('|')})`,
);

/**
 * A text as the public may see it: without personal data (`findPersonalData`) and without what the planning group
 * redacted. The one place where public text is made.
 *
 * @param redacted passages of the text; they may overlap each other and what the guard finds
 */
export function publicTextOf(text: string, form: LanguageForm, redacted: readonly Span[] = []): string {
  const passages = joined(redacted).map((span) => ({ ...span, words: hiddenWords[form].redacted }));
  for (const { kind, ...span } of findPersonalData(text)) {
    const touched = passages.find((passage) => overlap(passage, span));
    if (touched) {
      touched.start = Math.min(touched.start, span.start);
      touched.end = Math.max(touched.end, span.end);
    } else passages.push({ ...span, words: hiddenWords[form][kind] });
  }
  passages.sort((a, b) => a.start - b.start);
  let shown = '';
  let from = 0;
  for (const { start, end, words } of passages) {
    if (end <= from) continue;
    if (start >= from) shown += text.slice(from, start) + words;
    from = end;
  }
  return shown + text.slice(from);
}

/** Passages in order, those that touch made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) result.push({ start, end });
  }
  return result;
}
