import type { ElementKind, ReportInput } from './report';
import { reportText } from './report-text';

/** How rows of the database are joined to what reports tell. */

interface ThemeRow {
  id: string;
  parentId: string | null;
  name: string;
}

/** Themes in the order of their tree; one below another carries the name of both. */
export function themeNames(themes: readonly ThemeRow[]): { id: string; name: string }[] {
  const below = groupBy(themes, ({ parentId }) => parentId);
  const visit = (parent: string | null, prefix: string): { id: string; name: string }[] =>
    (below.get(parent) ?? []).flatMap(({ id, name }) => {
      const full = prefix + reportText(name);
      return [{ id, name: full }, ...visit(id, `${full} – `)];
    });
  return visit(null, '');
}

interface AnchorRow {
  sectionKey: string | null;
  blockKey: string | null;
  elementKey: string | null;
}

/** What an input is about, and where among the places of its section that stands. */
export function placeReader(
  blockRows: readonly { key: string; position: number }[],
  elementRows: readonly { key: string; kind: ElementKind; position: number }[],
): (anchor: AnchorRow) => Pick<ReportInput, 'place' | 'order'> {
  const elements = new Map(elementRows.map((element) => [element.key, element]));
  const blocks = new Map(blockRows.map(({ key, position }) => [key, position]));
  return ({ sectionKey, blockKey, elementKey }) => {
    const element = elementKey ? elements.get(elementKey) : undefined;
    return {
      place: elementKey
        ? { kind: 'element', elementKind: element?.kind ?? null }
        : { kind: blockKey ? 'block' : sectionKey ? 'section' : 'plan' },
      // The section itself, then its blocks, each followed by its elements.
      order: blockKey ? (1 + (blocks.get(blockKey) ?? 0)) * 100_000 + (element ? 1 + element.position : 0) : 0,
    };
  };
}

/** Submissions as they came in. */
export const byArrival = (a: ArrivedRow, b: ArrivedRow): number =>
  a.receivedAt.getTime() - b.receivedAt.getTime() || (a.reference < b.reference ? -1 : 1);

interface ArrivedRow {
  receivedAt: Date;
  reference: string;
}

/** Inputs of a submission in the order in which they were said. */
export const byNumber = (a: { number: number }, b: { number: number }): number => a.number - b.number;

/** The items by a key that several may share. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * Inputs that stand. A point that its sender took out of the submission while the hearing was open is not counted as
 * said; the submission's earlier revisions keep it.
 */
export const stands = { withdrawnAt: null } as const;
