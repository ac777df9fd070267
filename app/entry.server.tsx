import { PassThrough } from 'node:stream';
import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
  type HandleErrorFunction,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { i18nFor } from './language/i18n.server';
import { contentSecurityPolicy } from './http/security-headers';
import { pageCacheHeader } from './http/page-cache.server';
import { describeError, log } from './platform/log.server';
import { madeOf, pageKind } from './ui/page-kind';
import { anything, site } from './platform/public-scopes';
import { RequestInfoContext } from './ui/request-info';

export { createApp } from './http/create-app.server';
export { serveMetrics } from './http/metrics.server';
export { beginStopping } from './http/running.server';
export { startJobWorker } from './jobs.server';
export { closeRooms } from './workshops/room/hub.server';
export { defaultLanguage } from './identity/municipality.server';

export const streamTimeout = 5_000;

/** Renders a page whole before a byte is sent: the same page is then always the same bytes, and can have an ETag. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  { language, nonce, requestId }: AppLoadContext,
): Promise<Response> {
  const kind = entry.staticHandlerContext.errors ? 'plain' : pageKind(handlesOf(entry));
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', language);
  headers.set('Content-Security-Policy', contentSecurityPolicy(kind === 'live' ? nonce : null));
  if (kind === 'shared' && status === 200) headers.set(pageCacheHeader, scopesOf(entry).join(' '));

  const app = (
    <RequestInfoContext.Provider value={{ nonce: kind === 'live' ? nonce : undefined, requestId, language }}>
      <I18nextProvider i18n={i18nFor(language)}>
        <RemixServer
          context={entry}
          url={request.url}
          abortDelay={streamTimeout}
          nonce={kind === 'live' ? nonce : undefined}
        />
      </I18nextProvider>
    </RequestInfoContext.Provider>
  );
  return new Promise((resolve, reject) => {
    let answer = status;
    const { pipe, abort } = renderToPipeableStream(app, {
      nonce: kind === 'live' ? nonce : undefined,
      onAllReady() {
        clearTimeout(timer);
        const body = new PassThrough();
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answer }));
        pipe(body);
      },
      onShellError: reject,
      onError(error: unknown) {
        answer = 500;
        log('error', 'render.failed', { requestId, ...describeError(error) });
      },
    });
    const timer = setTimeout(abort, streamTimeout + 1_000);
  });
}

function handlesOf({ staticHandlerContext, routeModules }: EntryContext): unknown[] {
  return staticHandlerContext.matches.map(({ route }) => routeModules[route.id]?.handle);
}

/** What a shared page is made of. */
function scopesOf({ staticHandlerContext, routeModules }: EntryContext): string[] {
  const { matches, loaderData } = staticHandlerContext;
  const said = madeOf(matches.map(({ route }) => [routeModules[route.id]?.handle, loaderData[route.id]]));
  return said ? [site, ...said] : [anything];
}

/** A refusal that has its status and words: no fault of ours, and nothing for the log. */
function isExpected(error: unknown): boolean {
  if (isRouteErrorResponse(error)) return error.status < 500;
  const init =
    typeof error === 'object' && error !== null && 'init' in error ? (error.init as ResponseInit | null) : null;
  return (init?.status ?? 500) < 500;
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isExpected(error)) return;
  const { pathname } = new URL(request.url);
  log('error', 'request.failed', {
    requestId: context.requestId,
    method: request.method,
    // Private links carry their secret in the path.
    path: pathname.replace(/^\/(kvittering|min-merknad|med|folg|svar|rad\/inn)\/.*/, '/$1/…'),
    ...describeError(error),
  });
};
