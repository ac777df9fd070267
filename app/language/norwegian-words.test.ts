import { describe, expect, it } from 'vitest';
import { commonForm, contentWords, searchForms } from './norwegian-words';

describe('a word in both forms', () => {
  it.each([
    ['skolene', 'skulane'],
    ['sykehjemmet', 'sjukeheimen'],
    ['tjenester', 'tenestene'],
    ['innbyggerne', 'innbyggjarane'],
    ['brukere', 'brukarar'],
    ['hjemme', 'heime'],
    ['bygge', 'byggje'],
    ['ønsker', 'ønskjer'],
    ['omsorgsboliger', 'omsorgsbustader'],
    ['muligheter', 'moglegheiter'],
    ['flere', 'fleire'],
    ['pårørende', 'pårørande'],
    ['bussene', 'bussane'],
    ['veien', 'vegen'],
    ['lærerne', 'lærarane'],
    ['offentlige', 'offentlege'],
  ])('%s and %s come to one form', (nb, nn) => {
    expect(commonForm(nb)).toBe(commonForm(nn));
  });

  it.each([
    ['buss', 'bolig'],
    ['skole', 'skog'],
    ['heim', 'helse'],
    ['lege', 'leik'],
  ])('%s and %s stay apart', (one, other) => {
    expect(commonForm(one)).not.toBe(commonForm(other));
  });
});

it('leaves out words that say nothing, and knows where the others stand', () => {
  const text = 'Vi vil ha fleire bussar til skulen.';
  const found = contentWords(text);
  expect(found.map(({ word }) => word)).toEqual(['bussar', 'skulen']);
  for (const { word, start } of found) expect(text.slice(start, start + word.length)).toBe(word);
});

it.each([
  ['skolene', 'skuleskyss'],
  ['skyssen', 'skuleskyss'],
  ['bustad', 'omsorgsbolig'],
  ['hjemme', 'heimesjukepleie'],
  ['2027', 'fra 2027'],
  ['Åse', 'åse bygdelag'],
])('%s finds "%s"', (asked, text) => {
  expect(searchForms(asked).some((form) => text.includes(form))).toBe(true);
});
