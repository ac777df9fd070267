import { describe, expect, it } from 'vitest';
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

it('of screens counts every text of each', () => {
  const file = { one: { title: 'Hei. Vi ses.', more: { deep: 'Hei' } }, two: 'Kommunestyret {{name}}' };
  expect(lixOfScreens(file)).toEqual([
    { screen: 'one', lix: 4 / 3 },
    { screen: 'two', lix: 101 },
  ]);
});
