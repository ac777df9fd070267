import { createContext, useContext } from 'react';
import type { InterfaceLanguage } from '~/language/language-form';

interface RequestInfo {
  /** For Remix' scripts; set on live pages only. */
  nonce: string | undefined;
  requestId: string | undefined;
  language: InterfaceLanguage;
}

/** What the server knows of the request while it renders. In the browser only the language is known. */
export const RequestInfoContext = createContext<RequestInfo | null>(null);
export const useRequestInfo = () => useContext(RequestInfoContext);
