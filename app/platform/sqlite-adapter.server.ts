import { PrismaBetterSQLite3 } from '@prisma/adapter-better-sqlite3';

type Connection = Awaited<ReturnType<PrismaBetterSQLite3['connect']>>;
type Query = Parameters<Connection['queryRaw']>[0];

const WRITES =
  /^\s*(?:insert|update|delete|replace|create|drop|alter|vacuum|reindex|analyze|pragma\s+\w+\s*=|with\b[^]*\b(?:insert|update|delete)\b)/i;

const ENDS = /^\s*(?:commit|rollback)\s*;?\s*$/i;

const PRAGMAS = 'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=5000;';

/**
 * Prisma's own adapter runs every query on one connection, so a write made while another request has an open
 * transaction takes part in that transaction and is lost when it rolls back. Here reads use one connection and see
 * what is committed; writes and transactions use another, one at a time, and transactions begin with the write lock
 * (BEGIN IMMEDIATE), so that reading and then writing in one cannot fail half-way because another process wrote.
 */
export class SqliteAdapter extends PrismaBetterSQLite3 {
  override async connect(): Promise<Connection> {
    const writer = await super.connect();
    await writer.executeScript(PRAGMAS);
    const reader = await super.connect();
    await reader.executeScript(`${PRAGMAS} PRAGMA query_only=ON;`);

    let last: Promise<unknown> = Promise.resolve();
    const lock = async () => {
      let release!: () => void;
      const previous = last;
      last = new Promise<void>((resolve) => (release = resolve));
      await previous;
      return release;
    };
    const exclusive = async <T>(work: () => Promise<T>): Promise<T> => {
      const release = await lock();
      try {
        return await work();
      } finally {
        release();
      }
    };

    // Prisma lets go of a transaction only when its COMMIT or ROLLBACK succeeded. SQLite may have ended it itself (a full
    // disk), or refuse to commit: then it is rolled back here, so that the next writer does not wait for ever.
    const end = async (query: Query, release: () => void) => {
      try {
        return await writer.executeRaw(query);
      } catch (error) {
        // Two steps, because executeScript may throw at once instead of giving a promise that is rejected.
        await Promise.resolve()
          .then(() => writer.executeScript('ROLLBACK'))
          .catch(() => undefined);
        release();
        throw error;
      }
    };

    const connection: Connection = {
      provider: writer.provider,
      adapterName: writer.adapterName,
      queryRaw: (query: Query) =>
        WRITES.test(query.sql) ? exclusive(() => writer.queryRaw(query)) : reader.queryRaw(query),
      executeRaw: (query: Query) => exclusive(() => writer.executeRaw(query)),
      executeScript: (script: string) => exclusive(() => writer.executeScript(script)),
      async startTransaction() {
        const release = await lock();
        try {
          await writer.executeScript('BEGIN IMMEDIATE');
        } catch (error) {
          release();
          throw error;
        }
        return {
          provider: writer.provider,
          adapterName: writer.adapterName,
          options: { usePhantomQuery: false },
          queryRaw: (query: Query) => writer.queryRaw(query),
          executeRaw: (query: Query) => (ENDS.test(query.sql) ? end(query, release) : writer.executeRaw(query)),
          commit: async () => release(),
          rollback: async () => release(),
        };
      },
      async dispose() {
        await reader.dispose();
        await writer.dispose();
      },
    };
    return connection;
  }
}
