import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, RequestListener } from 'node:http';
import path from 'node:path';
import { createRequestHandler as createExpressHandler } from '@remix-run/express';
import {
  createRequestHandler,
  writeReadableStreamToWritable,
  type AppLoadContext,
  type ServerBuild,
} from '@remix-run/node';
import compression from 'compression';
import express, { type Request as Incoming, type Response as Outgoing } from 'express';
import helmet from 'helmet';
import { readParticipant } from '~/identity/participants/participant-sessions.server';
import { readSession } from '~/identity/sessions.server';
import { chooseLanguage, chooseLanguageForm } from '~/language/choose-language';
import { isNorwegianOnly } from '~/paths';
import type { InterfaceLanguage, LanguageForm } from '~/language/language-form';
import { config } from '~/platform/config.server';
import { eventStreamType } from '~/platform/event-stream.server';
import { describeError, log } from '~/platform/log.server';
import { answerFailures } from './answer-failures.server';
import { fillInHeaders } from './fill-in-headers.server';
import { limitBody } from './limit-body.server';
import { counted, countKept } from './metrics.server';
import { PageCache, pageCacheHeader, type CachedPage } from './page-cache.server';
import './request-context';
import { refuseOddRequests } from './refuse-odd-requests.server';
import { refuseOtherOrigins } from './refuse-other-origins.server';
import { tellHealth } from './running.server';
import { sendPage } from './send-page.server';
import { shedLoad } from './shed-load.server';

export interface AppOptions {
  build: ServerBuild;
  /** The municipality's own language form, for visitors who have not chosen. */
  defaultLanguage: () => Promise<LanguageForm>;
  /** Serves the assets: files of the build in production, Vite in development. */
  assets?: express.Handler;
}

/**
 * The whole HTTP side of Samråd: the page cache, headers, files, who is asking, and Remix behind them. Kept pages are
 * sent before anything else is done.
 */
export function createApp({ build: plainBuild, defaultLanguage, assets }: AppOptions): RequestListener {
  const build = answerFailures(plainBuild);
  const mode = assets ? 'development' : 'production';
  const handle = createRequestHandler(build, mode);
  const pages = new PageCache();
  const rendering = new Map<string, Promise<CachedPage | undefined>>();
  let fallbackLanguage: LanguageForm = 'nb';
  const app = express();

  app.disable('x-powered-by');
  app.set('trust proxy', config().trustProxy);
  app.use(
    helmet({
      contentSecurityPolicy: false, // in entry.server: it differs between pages; fillInHeaders has the rest
      strictTransportSecurity: config().secureCookies,
      referrerPolicy: { policy: 'same-origin' },
    }),
  );
  app.use(fillInHeaders, refuseOddRequests, tellHealth);
  app.use(compression());
  if (assets) {
    app.use(assets);
  } else {
    const client = path.resolve('build/client');
    app.use('/assets', express.static(path.join(client, 'assets'), { immutable: true, maxAge: '1y' }));
    app.use(express.static(client, { maxAge: '1h', setHeaders: letWorkersAsk }));
  }
  app.use(refuseOtherOrigins, shedLoad(), limitBody);

  app.get('*', (req, res, next) => {
    void answerReading(req, res).catch(next);
  });
  const answerChange = createExpressHandler({ build, mode, getLoadContext: contextOf });
  app.all('*', (req, res, next) => void answerChange(req, res, next));
  app.use(((error, _req, res, _next) => {
    const requestId = randomUUID();
    log('error', 'request.failed', { requestId, ...describeError(error) });
    if (res.headersSent) res.destroy();
    else res.status(500).type('text/plain').send(`500 ${requestId}`);
  }) satisfies express.ErrorRequestHandler);
  const answer = counted(app);
  return (req, res) => {
    const page = req.method === 'GET' ? pages.find(keyOf(req, fallbackLanguage)) : undefined;
    if (!page?.wireHeaders) return answer(req, res);
    sendPage(page, req, res);
    countKept();
  };

  async function contextOf(req: Incoming, res: Outgoing): Promise<AppLoadContext> {
    const cookies = req.headers.cookie ?? '';
    let session: ReturnType<typeof readSession> | undefined;
    let participant: ReturnType<typeof readParticipant> | undefined;
    fallbackLanguage = await defaultLanguage();
    return {
      language: languageOf(req, fallbackLanguage),
      languageForm: languageFormOf(req, fallbackLanguage),
      requestId: randomUUID(),
      nonce: randomBytes(16).toString('base64'),
      clientAddress: req.ip ?? '',
      async viewer() {
        if (!session) {
          session = readSession(cookies);
          const { setCookie } = await session;
          if (setCookie) res.append('Set-Cookie', setCookie);
        }
        return (await session).viewer;
      },
      participant: () => (participant ??= readParticipant(cookies)),
    };
  }

  async function answerReading(req: Incoming, res: Outgoing): Promise<void> {
    const context = await contextOf(req, res);
    const key = keyOf(req, fallbackLanguage);
    const known = pages.find(key) ?? (await rendering.get(key));
    if (known) return sendPage(known, req, res);

    const made = render(req, res, context, key);
    // Of many who ask for a page that has just become old, one waits for it to be rendered and the others for that one.
    if (pages.knows(key)) {
      rendering.set(key, made);
      made.finally(() => rendering.delete(key)).catch(() => undefined);
    }
    await made;
  }

  /** Renders and sends. Gives the page when it is one for everybody. */
  async function render(req: Incoming, res: Outgoing, context: AppLoadContext, key: string) {
    const source = pages.source();
    const gone = new AbortController();
    res.once('close', () => gone.abort());
    const request = new Request(`${req.protocol}://${req.get('host') ?? 'localhost'}${req.originalUrl}`, {
      method: req.method === 'HEAD' ? 'GET' : req.method,
      headers: Object.entries(req.headers).flatMap(([name, value]): [string, string][] =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
      signal: gone.signal,
    });
    const response = await handle(request, context);
    if (response.status === 200 && response.headers.has(pageCacheHeader)) {
      const page = await pages.keep(key, source, response);
      sendPage(page, req, res);
      return page;
    }
    res.status(response.status);
    response.headers.forEach((value, name) => res.append(name, value));
    if (response.headers.get('Content-Type') === eventStreamType && response.body) await sendEvents(response.body, res);
    else if (response.body && req.method !== 'HEAD') await writeReadableStreamToWritable(response.body, res);
    else res.end();
    return undefined;
  }
}

/** A service worker is bound by the policy it came with, not by that of the pages it serves: it must be let ask. */
function letWorkersAsk(res: Outgoing, file: string): void {
  if (!file.endsWith('-sw.js')) return;
  res.setHeader('Content-Security-Policy', "default-src 'none'; connect-src 'self'");
  res.setHeader('Cache-Control', 'no-cache');
}

/** Sends events as fast as the other side takes them: one that is slow or gone makes them wait where they are made. */
async function sendEvents(events: ReadableStream<Uint8Array>, res: Outgoing): Promise<void> {
  res.flushHeaders();
  for await (const event of events as unknown as AsyncIterable<Uint8Array>) {
    if (res.destroyed) break;
    if (!res.write(event)) await Promise.race([once(res, 'drain'), once(res, 'close')]);
  }
  res.end();
}

const languageFormOf = ({ headers }: IncomingMessage, fallback: LanguageForm) =>
  chooseLanguageForm(headers.cookie ?? '', headers['accept-language'] ?? '', fallback);

function languageOf(req: IncomingMessage, fallback: LanguageForm): InterfaceLanguage {
  if (isNorwegianOnly(pathOf(req))) return languageFormOf(req, fallback);
  return chooseLanguage(req.headers.cookie ?? '', req.headers['accept-language'] ?? '', fallback);
}

const addressOf = (req: IncomingMessage) => (req as Incoming).originalUrl ?? req.url ?? '/';
const pathOf = (req: IncomingMessage) => addressOf(req).split('?')[0]!;

const keyOf = (req: IncomingMessage, fallback: LanguageForm) => `${languageOf(req, fallback)} ${addressOf(req)}`;
