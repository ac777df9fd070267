/**
 * How a page lives; a route says it in its `handle`.
 * - `shared`: the same for everybody who reads in the same language. Kept in the page cache. No scripts of Remix.
 * - `plain`: a form or an answer for one person, without scripts of Remix.
 * - `live`: hydrates.
 */
export type PageKind = 'shared' | 'plain' | 'live';

export interface PageHandle {
  page: PageKind;
}

/** The kind said by the innermost route that says one. */
export function pageKind(handles: readonly unknown[]): PageKind {
  for (const handle of [...handles].reverse()) {
    if (typeof handle === 'object' && handle !== null && 'page' in handle) return (handle as PageHandle).page;
  }
  return 'plain';
}
