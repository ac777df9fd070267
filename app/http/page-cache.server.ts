import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentVersion } from '~/platform/database.server';
import { dayInNorway } from '~/platform/norwegian-time';

const compressWith = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** A rendered page with its compressed forms. */
export interface CachedPage {
  status: number;
  headers: [string, string][];
  etag: string;
  bodies: { identity: Buffer; gzip: Buffer; br: Buffer };
}

/** Pages kept at once. Search pages have many URLs: the one longest unused goes first. */
const capacity = 500;
/** Bytes kept at once, with the compressed forms. */
const largest = 64 * 1024 * 1024;

/**
 * Public pages, rendered once. A page is as good as the database it was made from: any commit, of this process or
 * another, and the change of day (hearings open and close by date) make all pages old.
 */
export class PageCache {
  #pages = new Map<string, CachedPage>();
  #bytes = 0;
  #madeFrom = '';

  /** Names what pages are made from now. Take it before rendering and give it to `keep`. */
  state(): string {
    return `${contentVersion()} ${dayInNorway(new Date())}`;
  }

  find(key: string): CachedPage | undefined {
    if (this.state() !== this.#madeFrom) return undefined;
    const page = this.#pages.get(key);
    if (page) {
      this.#pages.delete(key);
      this.#pages.set(key, page);
    }
    return page;
  }

  /** Keeps a page unless something changed while it was rendered. Gives the page either way. */
  async keep(key: string, state: string, response: Response): Promise<CachedPage> {
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
    };
    if (state === this.state()) {
      if (state !== this.#madeFrom) {
        this.#pages.clear();
        this.#bytes = 0;
        this.#madeFrom = state;
      }
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

const sizeOf = (key: string, { bodies }: CachedPage): number =>
  key.length + bodies.identity.length + bodies.gzip.length + bodies.br.length;

/** A response with this header is the same for everybody who reads in the same language. */
export const pageCacheHeader = 'x-samrad-page';
