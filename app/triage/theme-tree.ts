/** A theme as the tree needs it. */
export interface ThemeNode {
  id: string;
  parentId: string | null;
  name: string;
  position: number;
}

const inOrder = (a: ThemeNode, b: ThemeNode) => a.position - b.position || a.name.localeCompare(b.name, 'nb');

/** The themes in the order of the tree, each with its depth from 0. */
export function themesInOrder<T extends ThemeNode>(themes: readonly T[]): (T & { depth: number })[] {
  const ids = new Set(themes.map(({ id }) => id));
  const below = (parent: string | null, depth: number): (T & { depth: number })[] =>
    themes
      .filter(({ parentId }) => (parentId && ids.has(parentId) ? parentId : null) === parent)
      .sort(inOrder)
      .flatMap((theme) => [{ ...theme, depth }, ...below(theme.id, depth + 1)]);
  return below(null, 0);
}

/** A theme and all below it. */
export function withDescendants(themes: readonly ThemeNode[], id: string): string[] {
  const children = themes.filter(({ parentId }) => parentId === id);
  return [id, ...children.flatMap((child) => withDescendants(themes, child.id))];
}

/** True when moving a theme under the other would put it under itself. */
export const wouldCircle = (themes: readonly ThemeNode[], id: string, newParentId: string | null): boolean =>
  newParentId !== null && withDescendants(themes, id).includes(newParentId);
