import { describe, expect, it } from 'vitest';
import { dayInNorway } from '~/platform/norwegian-time';
import {
  daysLeft,
  earliestClose,
  extensionProblem,
  hearingState,
  minimumDays,
  periodProblem,
  publishProblem,
  suggestedClose,
} from './period';

const publishedAt = new Date('2027-01-01T12:00:00Z');

describe('where a hearing stands', () => {
  // Opens on the day summer time begins and closes on the day it ends.
  const hearing = { opensOn: '2027-03-28', closesOn: '2027-10-31', publishedAt };

  it.each([
    ['the last second of the day before, winter time', '2027-03-27T22:59:59Z', 'upcoming'],
    ['midnight, winter time', '2027-03-27T23:00:00Z', 'open'],
    ['before the hour that is skipped', '2027-03-28T00:59:59Z', 'open'],
    ['after the hour that is skipped', '2027-03-28T01:00:00Z', 'open'],
    ['midsummer', '2027-06-24T10:00:00Z', 'open'],
    ['the first second of the last day, summer time', '2027-10-30T22:00:00Z', 'open'],
    ['the hour that comes twice, first', '2027-10-31T00:30:00Z', 'open'],
    ['the hour that comes twice, again', '2027-10-31T01:30:00Z', 'open'],
    ['the last second, winter time', '2027-10-31T22:59:59Z', 'open'],
    ['midnight after, winter time', '2027-10-31T23:00:00Z', 'closed'],
  ])('%s', (_, instant, state) => {
    expect(hearingState(hearing, dayInNorway(new Date(instant)))).toBe(state);
  });

  it.each([
    ['summer: a second before midnight', '2027-06-30', '2027-06-30T21:59:59Z', 'open'],
    ['summer: midnight', '2027-06-30', '2027-06-30T22:00:00Z', 'closed'],
    ['winter: a second before midnight', '2027-12-15', '2027-12-15T22:59:59Z', 'open'],
    ['winter: midnight', '2027-12-15', '2027-12-15T23:00:00Z', 'closed'],
  ])('closes in %s', (_, closesOn, instant, state) => {
    const today = dayInNorway(new Date(instant));
    expect(hearingState({ opensOn: '2027-05-01', closesOn, publishedAt }, today)).toBe(state);
  });

  it('is a draft until it is published, whatever the day', () => {
    expect(hearingState({ ...hearing, publishedAt: null }, '2027-06-01')).toBe('draft');
  });

  it.each([
    ['2027-10-29', 3],
    ['2027-10-30', 2],
    ['2027-10-31', 1],
    ['2027-11-01', 0],
  ])('on %s has %i days left', (today, left) => {
    expect(daysLeft(hearing, today)).toBe(left);
  });
});

describe('the law of six weeks', () => {
  it.each([
    ['kommunedelplan', 42],
    ['kommuneplan', 42],
    ['planprogram', 42],
    ['temaplan', 0],
  ] as const)('asks of a %s %i days', (kind, days) => {
    expect(minimumDays(kind)).toBe(days);
  });

  it.each([
    ['2027-03-01', '2027-04-12'],
    ['2027-10-01', '2027-11-12'],
    ['2027-12-01', '2028-01-12'],
    ['2028-02-01', '2028-03-14'],
  ])('a hearing that opens %s closes %s at the earliest', (opensOn, closesOn) => {
    expect(earliestClose(opensOn, 'kommunedelplan')).toBe(closesOn);
    expect(suggestedClose(opensOn)).toBe(closesOn);
  });

  it.each([
    ['lawful', 'kommunedelplan', '2027-03-01', '2027-04-12', '', null],
    ['a day short', 'kommunedelplan', '2027-03-01', '2027-04-11', '', 'tooShortWithoutReason'],
    ['a day short with a reason of spaces', 'planprogram', '2027-03-01', '2027-04-11', '  ', 'tooShortWithoutReason'],
    ['short with a reason', 'planprogram', '2027-03-01', '2027-03-20', 'Avtalt med partane', null],
    ['a day for a temaplan', 'temaplan', '2027-03-01', '2027-03-01', '', null],
    ['backwards', 'temaplan', '2027-03-02', '2027-03-01', 'Grunn', 'closesBeforeOpens'],
    ['a day that is not', 'temaplan', '2027-02-29', '2027-05-01', '', 'badDay'],
    ['no day', 'temaplan', '', '', '', 'badDay'],
  ] as const)('%s', (_, kind, opensOn, closesOn, shortPeriodReason, problem) => {
    expect(periodProblem({ opensOn, closesOn, shortPeriodReason }, kind)).toBe(problem);
  });

  it.each([
    ['2027-02-28', null],
    ['2027-03-01', null],
    ['2027-03-02', 'opensInThePast'],
  ])('published on %s', (today, problem) => {
    const period = { opensOn: '2027-03-01', closesOn: '2027-04-12', shortPeriodReason: '' };
    expect(publishProblem(period, 'kommunedelplan', today)).toBe(problem);
  });
});

describe('a new last day', () => {
  it.each([
    ['later', '2027-05-01', '2027-04-01', null],
    ['the same', '2027-04-30', '2027-04-01', 'notLater'],
    ['earlier', '2027-04-29', '2027-04-01', 'notLater'],
    ['later, but past', '2027-05-02', '2027-05-03', 'past'],
    ['today, after it closed', '2027-05-03', '2027-05-03', null],
    ['no day', '2027-13-01', '2027-04-01', 'badDay'],
  ] as const)('%s', (_, newDay, today, problem) => {
    expect(extensionProblem('2027-04-30', newDay, today)).toBe(problem);
  });
});
