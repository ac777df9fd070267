/**
 * How a page lives; a route says it in its `handle`.
 * - `shared`: the same for everybody who reads in the same language. Kept in the page cache. No scripts of Remix.
 * - `plain`: a form or an answer for one person, without scripts of Remix.
 * - `live`: hydrates.
 */
export type PageKind = 'shared' | 'plain' | 'live';

export interface PageHandle {
  page: PageKind;
  /**
   * What a shared page is made of, besides what is not said by anybody: scopes of platform/public-scopes, from what its
   * loader gave. A page that does not say is made of anything.
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each route knows its own loader's data
  madeOf?: (loaderData: any) => string[];
}

/** The kind said by the innermost route that says one. */
export function pageKind(handles: readonly unknown[]): PageKind {
  for (const handle of [...handles].reverse()) {
    if (typeof handle === 'object' && handle !== null && 'page' in handle) return (handle as PageHandle).page;
  }
  return 'plain';
}

/** What the innermost route that says it is made of, given each route's handle and its loader's data. Null: not said. */
export function madeOf(routes: readonly (readonly [handle: unknown, loaderData: unknown])[]): string[] | null {
  for (const [handle, loaderData] of [...routes].reverse()) {
    const { madeOf } = (handle ?? {}) as Partial<PageHandle>;
    if (madeOf) return madeOf(loaderData);
  }
  return null;
}
