import { describe, expect, it } from 'vitest';
import { themesInOrder, withDescendants, wouldCircle } from './theme-tree';

const theme = (id: string, parentId: string | null = null) => ({ id, parentId, name: id, position: 0 });
const themes = [theme('b'), theme('a'), theme('a2', 'a'), theme('a1', 'a'), theme('a1x', 'a1')];

describe('the tree of themes', () => {
  it('puts each theme under its parent', () => {
    expect(themesInOrder(themes).map(({ id, depth }) => `${depth} ${id}`)).toEqual([
      '0 a',
      '1 a1',
      '2 a1x',
      '1 a2',
      '0 b',
    ]);
  });

  it('knows all that is below a theme', () => {
    expect(withDescendants(themes, 'a').sort()).toEqual(['a', 'a1', 'a1x', 'a2']);
  });

  it.each([
    ['a', 'a1x', true],
    ['a', 'a', true],
    ['a1', 'b', false],
    ['a1', null, false],
  ])('moving %s under %s is a circle: %s', (id, parent, circle) => {
    expect(wouldCircle(themes, id, parent)).toBe(circle);
  });
});
