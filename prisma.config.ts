import { fileURLToPath } from 'node:url';
import { PrismaBetterSQLite3 } from '@prisma/adapter-better-sqlite3';
import { defineConfig } from 'prisma/config';

// Without this, any mistake in the schema is reported as a failed download of a query engine.
process.env.PRISMA_QUERY_ENGINE_LIBRARY ??= fileURLToPath(import.meta.url);
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= '1';

type Connection = Awaited<ReturnType<PrismaBetterSQLite3['connect']>>;

/** Runs a migration file whole or not at all, and prints SQLite's own message when it fails. */
function atomic(connection: Connection): Connection {
  const run = connection.executeScript.bind(connection);
  connection.executeScript = async (script) => {
    try {
      await run(`PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;\n${script}\n;COMMIT; PRAGMA foreign_keys=ON;`);
    } catch (error) {
      console.error('SQL error:', error);
      await run('ROLLBACK').catch(() => undefined);
      throw error;
    }
  };
  return connection;
}

class MigrationAdapter extends PrismaBetterSQLite3 {
  override async connect() {
    const connection = atomic(await super.connect());
    const queryRaw = connection.queryRaw.bind(connection);
    // A database without _prisma_migrations has no migrations: not an error.
    connection.queryRaw = async (query) => {
      if (/FROM [`"]_prisma_migrations[`"]/.test(query.sql)) {
        const found = await queryRaw({
          sql: `SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'`,
          args: [],
          argTypes: [],
        });
        if (found.rows.length === 0) return { columnNames: [], columnTypes: [], rows: [] };
      }
      return queryRaw(query);
    };
    return connection;
  }

  override async connectToShadowDb() {
    // A whole file comes through executeRaw here; better-sqlite3 prepares one statement at a time.
    const connection = atomic(await super.connectToShadowDb());
    connection.executeRaw = async (query) => {
      await connection.executeScript(query.sql);
      return 0;
    };
    return connection;
  }
}

export default defineConfig({
  experimental: { adapter: true },
  engine: 'js',
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  adapter: async () => new MigrationAdapter({ url: process.env.DATABASE_URL ?? 'file:./data/samrad.db' }),
});
