import { PrismaBetterSQLite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaClient } from '~/generated/prisma/client';
import { config } from './config.server';
import type { Transaction } from './database.server';

/** One connection that only reads; its transactions begin without the write lock. */
class ReadOnlyAdapter extends PrismaBetterSQLite3 {
  override async connect() {
    const connection = await super.connect();
    await connection.executeScript('PRAGMA busy_timeout=5000; PRAGMA query_only=ON;');
    return connection;
  }
}

let open: { file: string; client: PrismaClient } | undefined;

/**
 * Reads in several queries what was committed at one moment. Nobody has to wait for it: with SQLite's write-ahead log
 * the others go on writing, unseen here. Writing in it fails.
 */
export async function snapshot<T>(read: (tx: Transaction) => Promise<T>): Promise<T> {
  const file = config().databaseFile;
  if (open?.file !== file) {
    await open?.client.$disconnect();
    open = { file, client: new PrismaClient({ adapter: new ReadOnlyAdapter({ url: `file:${file}` }) }) };
  }
  return open.client.$transaction(read, { maxWait: 30_000, timeout: 30_000 });
}
