import { expect, it } from 'vitest';
import { partiesAsText, parseParties } from './consulted-parties';

it.each([
  ['', []],
  ['Fylkeskommunen', [{ name: 'Fylkeskommunen', email: '' }]],
  ['Statsforvaltaren, post@example.no', [{ name: 'Statsforvaltaren', email: 'post@example.no' }]],
  ['Rød, Hvit og Blå, post@example.no', [{ name: 'Rød, Hvit og Blå', email: 'post@example.no' }]],
  ['Laget <post@example.no>', [{ name: 'Laget', email: 'post@example.no' }]],
  [
    'Eitt\r\n\r\n  To ; to@example.no  ',
    [
      { name: 'Eitt', email: '' },
      { name: 'To', email: 'to@example.no' },
    ],
  ],
])('reads %j', (text, parties) => {
  expect(parseParties(text)).toEqual(parties);
  expect(parseParties(partiesAsText(parties))).toEqual(parties);
});

it.each(['post@example.no', 'Laget, post@', 'Laget, @example.no', 'Godt\nLaget, post@@example.no'])(
  'refuses %j',
  (text) => {
    expect(parseParties(text)).toBeNull();
  },
);
