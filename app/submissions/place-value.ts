import type { Place } from '~/paths';

/** A place as the value of an option: `del:KEY`, `avsnitt:KEY`, `element:KEY`; empty for the whole plan. */
export function placeValue({ section, block, element }: Place): string {
  if (element) return `element:${element}`;
  if (block) return `avsnitt:${block}`;
  return section ? `del:${section}` : '';
}

/** The place that such a value names. Whether the plan has it is for `anchorAt` to say. */
export function placeFromValue(value: string): Place {
  const [kind, ...key] = value.split(':');
  const name = key.join(':');
  if (kind === 'element') return { element: name };
  if (kind === 'avsnitt') return { block: name };
  return kind === 'del' ? { section: name } : {};
}

interface Anchored {
  sectionKey: string | null;
  blockKey: string | null;
  elementKey: string | null;
}

export const placeOfAnchor = ({ sectionKey, blockKey, elementKey }: Anchored): Place => ({
  section: sectionKey,
  block: elementKey ? null : blockKey,
  element: elementKey,
});
