/** What public pages are made of. A page names its scopes; platform/public-changes.server.ts counts when they change. */

/** Changes with whatever any public page may show. */
export const anything = 'anything';
/** Changes with all that is not said by somebody: plans, hearings, the municipality. */
export const site = 'site';
/** Changes with what was said about one section of a hearing (null: about the whole plan). */
export const saidAboutSection = (hearingId: string, sectionKey: string | null): string =>
  `${hearingId}/${sectionKey ?? ''}`;
