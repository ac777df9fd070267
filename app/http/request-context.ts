import type { Participant } from '~/identity/participants/participant-sessions.server';
import type { Viewer } from '~/identity/permissions';
import type { InterfaceLanguage, LanguageForm } from '~/language/language-form';

/** What the edge knows of a request; every loader and action has it as `context`. */
export interface RequestContext {
  /** What the page is shown in; English on public pages only. */
  language: InterfaceLanguage;
  /** The form of Norwegian for this visitor: the page's own, or the one to use where English will not do. */
  languageForm: LanguageForm;
  /** Stands in the log and on error pages. */
  requestId: string;
  /** For the scripts of pages that hydrate. */
  nonce: string;
  /** The visitor's address; only for rate limits, never stored. */
  clientAddress: string;
  /** Who is signed in. Asked for at the first call; pages for everybody never ask. */
  viewer(): Promise<Viewer | null>;
  /** The resident who has signed in with ID-porten; no viewer, and with no permissions. Pages for everybody never ask. */
  participant(): Promise<Participant | null>;
}

declare module '@remix-run/node' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface AppLoadContext extends RequestContext {}
}
