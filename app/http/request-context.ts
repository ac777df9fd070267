import type { Viewer } from '~/identity/permissions';
import type { LanguageForm } from '~/language/language-form';

/** What the edge knows of a request; every loader and action has it as `context`. */
export interface RequestContext {
  language: LanguageForm;
  /** Stands in the log and on error pages. */
  requestId: string;
  /** For the scripts of pages that hydrate. */
  nonce: string;
  /** The visitor's address; only for rate limits, never stored. */
  clientAddress: string;
  /** Who is signed in. Asked for at the first call; pages for everybody never ask. */
  viewer(): Promise<Viewer | null>;
}

declare module '@remix-run/node' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface AppLoadContext extends RequestContext {}
}
