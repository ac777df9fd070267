import { expect, it } from 'vitest';
import { detectLanguageForm } from './detect-language-form';

it('knows bokmål by its words', () => {
  const text = 'Innbyggerne skal få hjelp når de ikke klarer seg selv, og vi må gjøre mer sammen.';
  expect(detectLanguageForm(text)).toBe('nb');
  expect(detectLanguageForm(text, 'nn')).toBe('nb');
});

it('knows nynorsk by its words', () => {
  const text = 'Innbyggjarane skal få hjelp når dei ikkje klarer seg sjølve, og vi må gjere meir saman.';
  expect(detectLanguageForm(text)).toBe('nn');
});

it('takes the form that most of a mixed text has', () => {
  const nynorsk = 'Dei som ikkje får hjelp, kan klage. Kommunen ser korleis tenestene verkar, og kva som må gjerast.';
  const quote = 'Loven sier: «Kommunen skal ikke avslå.»';
  expect(detectLanguageForm(`${nynorsk} ${quote}`)).toBe('nn');
  expect(detectLanguageForm(`${quote} Det er ikke noen som vet hvordan dette blir. ${'Dei gjer det.'}`)).toBe('nb');
});

it('takes a text that tells nothing as the form it is told to', () => {
  expect(detectLanguageForm('')).toBe('nb');
  expect(detectLanguageForm('Plan 2030')).toBe('nb');
  expect(detectLanguageForm('Plan 2030', 'nn')).toBe('nn');
});

it('does not care about capitals and punctuation', () => {
  expect(detectLanguageForm('IKKJE!')).toBe('nn');
  expect(detectLanguageForm('«Ikke»')).toBe('nb');
});
