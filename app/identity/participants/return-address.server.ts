import { paths } from '~/paths';
import { config } from '~/platform/config.server';

/** Our own address as people use it; behind a proxy the request does not know it. */
const ourOrigin = (requestUrl: string): string => config().publicUrl ?? new URL(requestUrl).origin;

/** Where the provider sends the browser back to: registered with the provider, letter for letter. */
export const returnAddress = (requestUrl: string): string =>
  new URL(paths.participantReturn(), ourOrigin(requestUrl)).href;

/** Where it sends the browser after signing out: registered too. */
export const signedOutAddress = (requestUrl: string): string =>
  new URL(paths.ownSubmissions(), ourOrigin(requestUrl)).href;
