import { describe, expect, it } from 'vitest';
import { publishState, toPublish, type AnsweredInput } from './publishable';
import { groupReceivers } from './receivers.server';

const answered: AnsweredInput = {
  id: 'i',
  sectionKey: null,
  withdrawn: false,
  changedSinceAnswer: false,
  assessmentId: 'a2',
  outcome: 'followed',
  approved: false,
  publishedId: null,
};

describe('where an answer stands', () => {
  it.each([
    ['nobody answered', { assessmentId: null, outcome: null }, false, 'unanswered'],
    ['begun without an outcome', { outcome: null }, false, 'unanswered'],
    ['answered', {}, false, 'new'],
    ['answered, and four eyes are asked for', {}, true, 'unapproved'],
    ['approved by another', { approved: true }, true, 'new'],
    ['published', { publishedId: 'a2' }, false, 'published'],
    ['published before four eyes were asked for', { publishedId: 'a2' }, true, 'published'],
    ['changed after it was published', { publishedId: 'a1' }, false, 'changed'],
    ['changed and not approved again', { publishedId: 'a1' }, true, 'unapproved'],
    ['taken back after it was published', { publishedId: 'a1', outcome: null }, false, 'unanswered'],
    ['its words changed after the answer', { changedSinceAnswer: true }, false, 'outdated'],
    [
      'its words changed after the answer was published',
      { changedSinceAnswer: true, publishedId: 'a2' },
      false,
      'published',
    ],
    ['withdrawn', { withdrawn: true }, false, 'withdrawn'],
  ] as const)('%s', (_, difference, fourEyes, state) => {
    expect(publishState({ ...answered, ...difference }, fourEyes)).toBe(state);
  });

  it('publishes what is ready of the parts or the input that are meant', () => {
    const inputs = [
      { ...answered, id: 'whole' },
      { ...answered, id: 'a', sectionKey: 'a' },
      { ...answered, id: 'b', sectionKey: 'b', outcome: null },
    ];
    const ids = (scope: Parameters<typeof toPublish>[1]) => toPublish(inputs, scope, false).map(({ id }) => id);
    expect(ids({ sections: null })).toEqual(['whole', 'a']);
    expect(ids({ sections: new Set(['']) })).toEqual(['whole']);
    expect(ids({ sections: new Set(['a', 'b']) })).toEqual(['a']);
    expect(ids({ sections: null, inputId: 'a' })).toEqual(['a']);
  });
});

it('tells each address once, a council in its own way, and counts who has no address', () => {
  const row = (id: string, contactEmail = '', more = {}) => ({
    id,
    contactEmail,
    councilId: null,
    party: null,
    ...more,
  });
  const party = { email: '', registeredParty: { email: 'post@lag.example.no' } };
  const { receivers, silent } = groupReceivers([
    row('3', 'KARI@example.no'),
    row('1', 'kari@example.no'),
    row('2'),
    row('4', 'same som før'),
    row('5', '', { party }),
    row('6', 'leiar@example.no', { councilId: 'eldre' }),
    row('7', '', { councilId: 'eldre' }),
  ]);
  expect(receivers).toEqual([
    { first: '1', submissionIds: ['1', '3'], councilId: null, address: 'kari@example.no' },
    { first: '5', submissionIds: ['5'], councilId: null, address: 'post@lag.example.no' },
    { first: '6', submissionIds: ['6', '7'], councilId: 'eldre', address: '' },
  ]);
  expect(silent).toBe(2);
});
