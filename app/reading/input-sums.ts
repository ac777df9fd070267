import type { OutlineNode } from '~/plans/outline';

/** For each section, the number of inputs about it and all sections below it. */
export function inputSums(tree: readonly OutlineNode[], own: Record<string, number>): Record<string, number> {
  const sums: Record<string, number> = {};
  const visit = ({ section, children }: OutlineNode): number =>
    (sums[section.key] = children.reduce((sum, child) => sum + visit(child), own[section.key] ?? 0));
  tree.forEach(visit);
  return sums;
}
