import type { Place } from '~/paths';

/** The place that a comment address names (see `paths.comment`). */
export function placeInUrl(url: string): Place {
  const query = new URL(url).searchParams;
  return { section: query.get('del'), block: query.get('avsnitt'), element: query.get('element') };
}

export type Scope = 'element' | 'block' | 'section' | 'plan';

interface Anchored {
  sectionKey: string | null;
  blockKey: string | null;
  elementKey: string | null;
}

/** What a comment begun at a place may be about, the most particular first. */
export function scopesAt({ sectionKey, blockKey, elementKey }: Anchored): Scope[] {
  return [
    ...(elementKey ? (['element'] as const) : blockKey ? (['block'] as const) : []),
    ...(sectionKey ? (['section'] as const) : []),
    'plan',
  ];
}

/** The place of a scope; the one the comment was begun at when none was chosen. */
export function placeOf({ sectionKey, blockKey, elementKey }: Anchored, scope: Scope | undefined): Place {
  if (scope === 'plan') return {};
  if (scope === 'section') return { section: sectionKey };
  return { section: sectionKey, block: elementKey ? null : blockKey, element: elementKey };
}
