import Sqlite from 'better-sqlite3';
import { Prisma, PrismaClient } from '~/generated/prisma/client';
import { config } from './config.server';
import { SqliteAdapter } from './sqlite-adapter.server';

export { Prisma };
export type Database = PrismaClient;
/** A transaction in progress. Only database calls belong between its beginning and its end. */
export type Transaction = Prisma.TransactionClient;

/** Opens a database file that has been migrated. The caller disconnects it. */
export function openDatabase(file: string): Database {
  return new PrismaClient({
    adapter: new SqliteAdapter({ url: `file:${file}` }),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });
}

let shared: Database | undefined;
/** The database of this process. */
export const database = (): Database => (shared ??= openDatabase(config().databaseFile));

/** Replaces the database of this process; tests use it to give each file a copy of its own. */
export function useDatabase(replacement: Database): void {
  shared = replacement;
}

/** A read-only connection of its own, which sees what every other connection of any process has committed. */
export const watchedDatabase = (): Sqlite.Database => new Sqlite(config().databaseFile, { readonly: true });
