import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CachedPage, Encoding } from './page-cache.server';

/**
 * Sends a kept page in the compressed form that the browser takes, or says that the one it has is still good. The first
 * time, with the headers that the edge has given the answer; from then on the page knows them itself.
 */
export function sendPage(page: CachedPage, req: IncomingMessage, res: ServerResponse): void {
  page.wireHeaders ??= wireHeaders(page, res);
  const unchanged = req.headers['if-none-match']?.includes(page.etag);
  const encoding = unchanged ? 'identity' : encodingFor(req.headers['accept-encoding'] ?? '');
  const headers = unchanged ? page.wireHeaders.identity.slice(0, -2) : page.wireHeaders[encoding];
  const status = unchanged ? 304 : page.status;
  if (res.getHeaderNames().length === 0) {
    res.writeHead(status, headers);
  } else {
    // The edge listens to what is set here.
    res.statusCode = status;
    for (let at = 0; at < headers.length; at += 2) res.setHeader(headers[at]!, headers[at + 1]!);
  }
  res.end(unchanged || req.method === 'HEAD' ? undefined : page.bodies[encoding]);
}

/** The page's headers and those that the edge gives every answer, made once. Content-Length stands last. */
function wireHeaders({ headers, etag, bodies }: CachedPage, res: ServerResponse): Record<Encoding, string[]> {
  const common = Object.entries({
    ...res.getHeaders(),
    ...Object.fromEntries(headers),
    'cache-control': 'no-cache',
    vary: 'Cookie, Accept-Language, Accept-Encoding',
    etag,
  }).flatMap(([name, value]) => [name, String(value)]);
  const withLength = (encoding: Encoding, ...more: string[]) => [
    ...common,
    ...more,
    'content-length',
    String(bodies[encoding].length),
  ];
  return {
    br: withLength('br', 'content-encoding', 'br'),
    gzip: withLength('gzip', 'content-encoding', 'gzip'),
    identity: withLength('identity'),
  };
}

const chosen = new Map<string, Encoding>();

/** The best of our forms that an Accept-Encoding header takes (RFC 9110, 12.5.3). */
export function encodingFor(acceptEncoding: string): Encoding {
  const known = chosen.get(acceptEncoding);
  if (known) return known;
  const taken = new Map(
    acceptEncoding.split(',').map((part) => {
      const [name = '', quality] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/);
      return [name, quality === undefined ? 1 : Number(quality)] as const;
    }),
  );
  const encoding = (['br', 'gzip'] as const).find((name) => (taken.get(name) ?? taken.get('*') ?? 0) > 0) ?? 'identity';
  if (chosen.size < 1000) chosen.set(acceptEncoding, encoding);
  return encoding;
}
