import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterQuery, parseFilter } from './filter';

const names = [
  'section',
  'channel',
  'theme',
  'outcome',
  'assignee',
  'mine',
  'review',
  'q',
  'withdrawn',
  'sort',
  'page',
  'state',
  'sender',
  'stance',
  'due',
  'from',
  'to',
  'group',
];
const values = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'web',
    'none',
    'me',
    '1',
    '2',
    '17',
    'waiting',
    'hide',
    'only',
    'newest',
    'oldest',
    '-',
    'noted',
    ' å ',
    '2027-02-28',
    '2027-02-30',
    'late',
    'proposed',
  ),
);
const queries = fc.dictionary(fc.constantFrom(...names, 'utm_source'), values);

describe('the filter in the URL', () => {
  it('comes back the same from the query string it makes', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const filter = parseFilter(new URLSearchParams(query));
        expect(parseFilter(new URLSearchParams(filterQuery(filter)))).toEqual(filter);
      }),
    );
  });

  it('leaves out what it does not know', () => {
    const query = new URLSearchParams(
      'channel=fax&outcome=maybe&mine=yes&page=0&section=&sort=shuffled&fbclid=1&q=skyss',
    );
    expect(parseFilter(query)).toEqual({ q: 'skyss' });
  });
});
