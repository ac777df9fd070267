import { expect, it } from 'vitest';
import type { RoundStage } from '../round-rules';
import { canBeReminded, partyState, type PartyState } from './party-state';

const day = new Date();

it.each<
  [
    string,
    { invited?: true; opened?: true; stage?: RoundStage; delivered?: true; nothing?: true },
    PartyState,
    PartyState,
  ]
>([
  ['not asked', {}, 'notInvited', 'notInvited'],
  ['asked', { invited: true, stage: 'invited' }, 'invited', 'noAnswer'],
  ['asked, another body', { invited: true }, 'invited', 'noAnswer'],
  ['looked at', { invited: true, opened: true, stage: 'invited' }, 'opened', 'noAnswer'],
  ['thinking', { invited: true, opened: true, stage: 'thinking' }, 'working', 'noAnswer'],
  ['together', { invited: true, opened: true, stage: 'together' }, 'working', 'noAnswer'],
  ['adopted', { invited: true, opened: true, stage: 'adopted' }, 'adopted', 'noAnswer'],
  ['submitted', { invited: true, stage: 'submitted', delivered: true }, 'submitted', 'submitted'],
  ['said something unasked', { delivered: true }, 'submitted', 'submitted'],
  ['a council without remarks', { invited: true, stage: 'nothingToRemark' }, 'nothingToRemark', 'nothingToRemark'],
  ['another body without remarks', { invited: true, nothing: true }, 'nothingToRemark', 'nothingToRemark'],
])('a party that is %s', (_, { invited, opened, stage, delivered, nothing }, open, closed) => {
  const party = {
    invitedAt: invited ? day : null,
    openedAt: opened ? day : null,
    stage: stage ?? null,
    delivered: delivered ?? false,
    nothingAt: nothing ? day : null,
  };
  expect(partyState(party, false)).toBe(open);
  expect(partyState(party, true)).toBe(closed);
});

it('is reminded only while an answer is missing', () => {
  expect((['submitted', 'nothingToRemark', 'notInvited'] as const).map(canBeReminded)).toEqual([false, false, false]);
  expect((['invited', 'opened', 'working', 'adopted', 'noAnswer'] as const).every(canBeReminded)).toBe(true);
});
