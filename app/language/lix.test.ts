import { describe, expect, it } from 'vitest';
import nb from '../../locales/nb/members.json';
import nn from '../../locales/nn/members.json';
import { lix, lixOfScreens } from './lix';

describe('LIX', () => {
  it.each([
    [['Eg bur i ei bygd.'], 5],
    [['Kommunestyret vedtek planen.'], 3 + 100 / 3],
    [['Hei. Vi ses.'], 1.5],
    [['Start', ''], 1],
    [[''], 0],
  ])('of %j is %d', (texts, expected) => {
    expect(lix(texts)).toBeCloseTo(expected);
  });
});

describe.each([
  ['nb', nb],
  ['nn', nn],
])('what members of councils read, %s', (_, file) => {
  it.each(lixOfScreens(file).map(({ screen, lix: value }) => [screen, value] as const))(
    '%s can be followed by a 14-year-old: %d',
    (_screen, value) => {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(40);
    },
  );
});
