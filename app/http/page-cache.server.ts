import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { dayInNorway } from '~/platform/norwegian-time';
import { publicRevision } from '~/platform/public-changes.server';
import { anything } from '~/platform/public-scopes';

const compressWith = { br: promisify(brotliCompress), gzip: promisify(gzip) };

export type Encoding = 'br' | 'gzip' | 'identity';

/** A rendered page with its compressed forms. */
export interface CachedPage {
  status: number;
  headers: [string, string][];
  etag: string;
  bodies: Record<Encoding, Buffer>;
  madeOf: string[];
  madeFrom: PageSource;
  /** All headers as they go over the wire, names and values in turn; known when it has been sent once. */
  wireHeaders?: Record<Encoding, string[]>;
}

/** What a page was made from: it is old when what it is made of has changed since, or the day has. */
export interface PageSource {
  revision: number;
  day: string;
}

/** Pages kept at once. Search pages have many URLs: the one longest unused goes first. */
const capacity = 500;
/** Bytes kept at once, with the compressed forms. */
const largest = 64 * 1024 * 1024;

/**
 * Public pages, rendered once. A page names what it is made of; a change of that by any process, and the change of day
 * (hearings open and close by date), make it old. Old pages stay until they are made anew.
 */
export class PageCache {
  #pages = new Map<string, CachedPage>();
  #bytes = 0;

  /** What pages are made from now. Take it before rendering and give it to `keep`. */
  source(): PageSource {
    return { revision: publicRevision(), day: today() };
  }

  /** The page, if it is as it would be made now. */
  find(key: string): CachedPage | undefined {
    const page = this.#pages.get(key);
    if (!page || isOld(page)) return undefined;
    this.#pages.delete(key);
    this.#pages.set(key, page);
    return page;
  }

  /** Whether this page has been kept before, even if it is old now. */
  knows(key: string): boolean {
    return this.#pages.has(key);
  }

  /** Keeps a page unless something it is made of changed while it was rendered. Gives the page either way. */
  async keep(key: string, madeFrom: PageSource, response: Response): Promise<CachedPage> {
    const identity = Buffer.from(await response.arrayBuffer());
    const [gzipped, br] = await Promise.all([
      compressWith.gzip(identity),
      compressWith.br(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    ]);
    const page: CachedPage = {
      status: response.status,
      headers: [...response.headers].filter(([name]) => name !== pageCacheHeader),
      etag: `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
      bodies: { identity, gzip: gzipped, br },
      madeOf: response.headers.get(pageCacheHeader)?.split(' ') ?? [anything],
      madeFrom,
    };
    if (!isOld(page)) {
      this.#forget(key);
      this.#pages.set(key, page);
      this.#bytes += sizeOf(key, page);
      for (const oldest of this.#pages.keys()) {
        if (this.#pages.size <= capacity && this.#bytes <= largest) break;
        this.#forget(oldest);
      }
    }
    return page;
  }

  #forget(key: string): void {
    const page = this.#pages.get(key);
    if (page && this.#pages.delete(key)) this.#bytes -= sizeOf(key, page);
  }
}

const isOld = ({ madeOf, madeFrom }: CachedPage): boolean =>
  publicRevision(madeOf) > madeFrom.revision || today() !== madeFrom.day;

const sizeOf = (key: string, { bodies }: CachedPage): number =>
  key.length + bodies.identity.length + bodies.gzip.length + bodies.br.length;

let day = { minute: 0, name: '' };
/** Days begin on whole minutes: looked up once in each. */
function today(): string {
  const minute = Math.floor(Date.now() / 60_000);
  if (day.minute !== minute) day = { minute, name: dayInNorway(new Date()) };
  return day.name;
}

/**
 * A response with this header is the same for everybody who reads in the same language. It names what the page is made
 * of, as scopes of platform/public-changes with spaces between.
 */
export const pageCacheHeader = 'x-samrad-page';
