import { describe, expect, it } from 'vitest';
import { holdReasonOf, mostAlike, type Screened } from './hold-reason';

const letter =
  'Eg bur på Vårli og er uroa for at bussen blir lagd ned. Mange av oss har ikkje bil og kjem ikkje til butikken eller legen utan han.';
const screened = (choice: Partial<Screened>): Screened => ({
  trap: null,
  flood: false,
  texts: [letter],
  others: [],
  ...choice,
});
const alike = Array.from({ length: mostAlike }, () => letter);

describe('what is held', () => {
  it.each<[string, Partial<Screened>, string]>([
    ['the trap', { trap: 'trap', flood: true, others: alike }, 'trap'],
    ['too fast', { trap: 'tooFast' }, 'tooFast'],
    ['a flood', { flood: true }, 'flood'],
    ['the same letter once more than some neighbours send', { others: alike }, 'sameText'],
    ['with another greeting', { others: alike, texts: [`Hei! ${letter} Mvh. Kåre`] }, 'sameText'],
    [
      'in capitals, with other signs',
      { others: alike, texts: [letter.toUpperCase().replaceAll('.', ' !')] },
      'sameText',
    ],
    ['as one point of several', { others: alike, texts: ['Noko heilt anna', letter] }, 'sameText'],
    ['links', { texts: ['Kjøp https://a.example b https://b.example www.c.example no'] }, 'links'],
  ])('%s', (_, choice, reason) => {
    expect(holdReasonOf(screened(choice))).toBe(reason);
  });
});

describe('what is not', () => {
  it.each<[string, Partial<Screened>]>([
    ['somebody who says something', {}],
    ['the same letter from few', { others: alike.slice(1) }],
    [
      'short texts that are the same by chance',
      { texts: ['Meir buss, takk!'], others: Array<string>(30).fill('Meir buss, takk!') },
    ],
    [
      'the same matter in other words',
      { others: alike, texts: ['Bussen til Vårli må ikkje bli lagd ned, vi som ikkje har bil treng han.'] },
    ],
    [
      'a letter with its sources',
      { texts: [`${letter} ${letter} https://a.example/1 https://a.example/2 https://a.example/3`] },
    ],
  ])('%s', (_, choice) => {
    expect(holdReasonOf(screened(choice))).toBeNull();
  });

  it('a class that writes about the same in its own words', () => {
    const things = ['kino', 'ein skatepark', 'betre lys', 'ein kafé', 'fleire turar', 'ein fritidsklubb'];
    const reasons = ['det er ingenting å gjere her', 'vi keier oss', 'dei små treng det', 'byen er langt unna'];
    const pupils = Array.from({ length: 30 }, (_, at) => {
      const thing = things[at % things.length];
      const reason = reasons[Math.floor(at / things.length) % reasons.length];
      return `Vi vil ha ${thing} i Lauvfjord fordi ${reason}, og så ${at % 2 ? 'har vi ikkje bil' : 'er vi unge'}.`;
    });
    pupils.forEach((text, at) => {
      expect(holdReasonOf(screened({ texts: [text], others: pupils.slice(0, at) })), text).toBeNull();
    });
  });
});
