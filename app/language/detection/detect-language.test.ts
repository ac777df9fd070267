import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language';

describe('detecting the language of a text', () => {
  it.each([
    ['', 'other'],
    ['   \n', 'other'],
    ['2027-03-28, 14:05', 'other'],
    ['Kari Nordmann, Storgata 14, 0123 Lauvfjord', 'other'],
    ['https://samrad.example/plan/helse og kari@example.no', 'other'],
    ['Меня никто не спросил, а дорога опасная.', 'other'],
    ['DETTE ER HEILT UHØYRT, KVEN HAR BESTEMT DETTE?', 'nn'],
    ['DETTE ER HELT UHØRT, HVEM HAR BESTEMT DETTE?', 'nb'],
  ])('"%s" is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is not decided by names of people and places', () => {
    const said = (place: string) => `Vegen frå ${place} til butikken må få fortau og lys.`;
    const written = (place: string) => `Veien fra ${place} til butikken må få fortau og lys.`;
    for (const place of ['Bergen', 'Bygdøy', 'Ikkjefjell', 'Hvalstad', 'Kvinesheim', 'Skolehaugen', 'Åslia']) {
      expect(detectLanguage(said(place))).toBe('nn');
      expect(detectLanguage(written(place))).toBe('nb');
    }
  });

  it('reads letters made of two characters like those made of one', () => {
    const text = 'Skulen må få fleire lærarar, og ungane må få gå på ski.';
    expect(detectLanguage(text.normalize('NFD'))).toBe(detectLanguage(text));
  });

  it('takes a text of a book in its stride', () => {
    expect(detectLanguage('Dei som bur her, har ikkje fått svar frå kommunen. '.repeat(20_000))).toBe('nn');
  });
});
