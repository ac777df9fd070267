import { expect, it } from 'vitest';
import type { PartyState } from '../parties/party-state';
import { unheardParts } from './heard';

const sections = [
  { key: 'a', level: 1 },
  { key: 'a1', level: 2 },
  { key: 'b', level: 1 },
  { key: 'c', level: 1 },
];

const council = (state: PartyState | null, sectionKeys: string[] = [], kind: 'youth' | 'users' = 'youth') => ({
  councilId: 'u',
  name: 'Rådet',
  kind,
  state,
  sectionKeys,
});

it.each([
  ['never asked', council(null), [{ why: 'notAsked', sectionKeys: [] }]],
  ['listed and not invited', council('notInvited', ['a']), [{ why: 'notAsked', sectionKeys: [] }]],
  ['asked about all and silent', council('invited'), [{ why: 'noAnswer', sectionKeys: [] }]],
  ['asked about all and answered', council('submitted'), []],
  ['asked about all without remarks', council('nothingToRemark'), []],
  [
    'asked about a part of a chapter and answered',
    council('submitted', ['a1']),
    [{ why: 'notAsked', sectionKeys: ['b', 'c'] }],
  ],
  [
    'asked about some and silent after the deadline',
    council('noAnswer', ['a', 'c']),
    [
      { why: 'noAnswer', sectionKeys: ['a', 'c'] },
      { why: 'notAsked', sectionKeys: ['b'] },
    ],
  ],
  ['not statutory', council(null, [], 'users'), []],
])('a council that was %s', (_, one, expected) => {
  expect(unheardParts([one], sections).map(({ why, sectionKeys }) => ({ why, sectionKeys }))).toEqual(expected);
});
