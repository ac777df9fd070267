import { describe, expect, it } from 'vitest';
import { dueNews } from './due-news';

const hearing = {
  id: 'h',
  opensOn: '2027-02-01',
  closesOn: '2027-03-28',
  publishedAt: new Date('2027-01-20'),
  version: { id: 'v', number: 1 },
  finishedId: null,
};
const second = { ...hearing, version: { id: 'v', number: 2 } };

describe('news of a hearing', () => {
  it.each([
    ['a first version to come is no news yet', hearing, '2027-01-25', []],
    ['a new version to come', second, '2027-01-25', ['newVersion v']],
    ['the first day', second, '2027-02-01', ['hearingOpens h']],
    ['eight days before the last', hearing, '2027-03-20', ['hearingOpens h']],
    ['seven days before the last', hearing, '2027-03-21', ['hearingOpens h', 'deadline h 2027-03-28']],
    ['the last day, when the clock is moved', hearing, '2027-03-28', ['hearingOpens h', 'deadline h 2027-03-28']],
    ['the day after', hearing, '2027-03-29', []],
    [
      'a later last day is told anew',
      { ...hearing, closesOn: '2027-04-11' },
      '2027-04-05',
      ['hearingOpens h', 'deadline h 2027-04-11'],
    ],
    ['a week or less in all', { ...hearing, opensOn: '2027-03-22' }, '2027-03-24', ['hearingOpens h']],
    ['summed up', { ...hearing, finishedId: 'f' }, '2027-05-01', ['reportReady h']],
    ['not published', { ...hearing, publishedAt: null }, '2027-02-01', []],
  ])('%s', (_, given, today, keys) => {
    expect(dueNews(given, today).map(({ key }) => key)).toEqual(keys);
  });
});
