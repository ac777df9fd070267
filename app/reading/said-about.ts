interface Counts {
  blocks: Record<string, number>;
  elements: Record<string, number>;
}

interface Placed {
  id: string;
  blockKey: string | null;
  elementKey: string | null;
}

/**
 * For each block and element that something was said about: how much, and the address of the first of it. When that
 * stands on another page, the address is of the list.
 */
export function saidAbout(counts: Counts, inputs: readonly Placed[]): Record<string, { count: number; href: string }> {
  const first = new Map<string, string>();
  for (const { id, blockKey, elementKey } of [...inputs].reverse()) {
    const key = elementKey ?? blockKey;
    if (key) first.set(key, `#merknad-${id}`);
  }
  return Object.fromEntries(
    Object.entries({ ...counts.blocks, ...counts.elements }).map(([key, count]) => [
      key,
      { count, href: first.get(key) ?? '#merknader' },
    ]),
  );
}
