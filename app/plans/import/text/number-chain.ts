/** A line that may be a numbered heading. */
export interface ChainLink {
  /** "3.1.2" as [3, 1, 2]. */
  number: number[];
  /** How much the line itself looks like a heading; only positive ones are considered. */
  weight: number;
}

const longestSearch = 3_000;
const costPerGap = 1.2;
const mostCostly = 6;

/**
 * Of all lines that begin with a number, finds those that together count as headings do: 1, 1.1, 1.2, 2 … Numbered lists and
 * years fall out because they do not fit into the count, or weigh less than what does. Gives the links of the best chain,
 * in order. Time grows with the square of the number of links, which is why the weakest are dropped from a very long list.
 */
export function bestChain<Link extends ChainLink>(candidates: Link[]): Link[] {
  const links = strongest(candidates.filter((link) => link.weight > 0));
  const best: { total: number; before: number }[] = [];
  let last = -1;
  links.forEach((link, index) => {
    const start = { total: link.weight - stepCost([], link.number), before: -1 };
    best[index] = start;
    for (let before = 0; before < index; before += 1) {
      const from = links[before];
      const reached = best[before];
      if (!from || !reached) continue;
      const cost = stepCost(from.number, link.number);
      if (cost > mostCostly) continue;
      const total = reached.total + link.weight - cost;
      if (total > (best[index]?.total ?? 0)) best[index] = { total, before };
    }
    if ((best[index]?.total ?? 0) > (best[last]?.total ?? 0)) last = index;
  });
  const chain: Link[] = [];
  for (let at = last; at !== -1; at = best[at]?.before ?? -1) {
    const link = links[at];
    if (link) chain.unshift(link);
  }
  return chain;
}

/** How badly `next` follows `previous`: 0 for the next sibling, the first child, or the next of an ancestor. */
export function stepCost(previous: number[], next: number[]): number {
  let same = 0;
  while (same < next.length && same < previous.length && previous[same] === next[same]) same += 1;
  const step = (next[same] ?? 0) - (previous[same] ?? 0);
  if (step < 1) return Number.POSITIVE_INFINITY;
  const skippedLevels = next.slice(same + 1).reduce((sum, part) => sum + 0.6 + Math.max(0, part - 1), 0);
  return (step - 1 + skippedLevels) * costPerGap;
}

function strongest<Link extends ChainLink>(links: Link[]): Link[] {
  if (links.length <= longestSearch) return links;
  const bar = [...links].sort((left, right) => right.weight - left.weight)[longestSearch]?.weight ?? 0;
  return links.filter((link) => link.weight > bar).slice(0, longestSearch);
}
