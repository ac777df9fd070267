/** A section as the outline needs it. Sections stand in document order; the tree follows from the levels. */
export interface OutlineSection {
  key: string;
  level: number;
  title: string;
}

export interface OutlineNode<T extends OutlineSection = OutlineSection> {
  section: T;
  children: OutlineNode<T>[];
}

/** The heading tree. A section belongs to the nearest section before it of a lower level, also where a level is skipped. */
export function outlineTree<T extends OutlineSection>(sections: readonly T[]): OutlineNode<T>[] {
  const roots: OutlineNode<T>[] = [];
  const open: OutlineNode<T>[] = [];
  for (const section of sections) {
    while (open.length > 0 && open[open.length - 1]!.section.level >= section.level) open.pop();
    const node: OutlineNode<T> = { section, children: [] };
    (open[open.length - 1]?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** The key of each section's parent; null for those at the top. */
export function parentKeys(sections: readonly OutlineSection[]): Map<string, string | null> {
  const parents = new Map<string, string | null>();
  const visit = (nodes: OutlineNode[], parent: string | null) => {
    for (const { section, children } of nodes) {
      parents.set(section.key, parent);
      visit(children, section.key);
    }
  };
  visit(outlineTree(sections), null);
  return parents;
}

/** The sections above a section, outermost first, without itself. */
export function ancestorsOf<T extends OutlineSection>(sections: readonly T[], key: string): T[] {
  const byKey = new Map(sections.map((section) => [section.key, section]));
  const parents = parentKeys(sections);
  const path: T[] = [];
  for (let above = parents.get(key); above; above = parents.get(above)) path.unshift(byKey.get(above)!);
  return path;
}
