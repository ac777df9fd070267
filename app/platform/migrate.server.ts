import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { countPublicChanges } from './public-changes.server';

/**
 * Applies prisma/migrations as `prisma migrate deploy` does, each file whole or not at all, keeping Prisma's own
 * record, and then the rules of prisma/database-rules.sql and the count of public changes. Needs no engine and takes some milliseconds.
 *
 * @returns the names of the migrations that were applied
 * @throws when an applied migration was changed, or when a migration breaks references
 */
export function migrate(file: string, prismaFolder = path.resolve('prisma')): string[] {
  const folder = path.join(prismaFolder, 'migrations');
  const db = new Sqlite(file);
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.exec(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
      "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
      "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
      "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`);
    const done = new Map(
      db
        .prepare<[], { migration_name: string; checksum: string }>(
          'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL',
        )
        .all()
        .map((row) => [row.migration_name, row.checksum]),
    );
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
    const applied: string[] = [];
    for (const name of names) {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      const checksum = createHash('sha256').update(sql).digest('hex');
      const known = done.get(name);
      if (known === checksum) continue;
      if (known) throw new Error(`Migration ${name} was changed after it was applied`);
      // A migration that redefines a table fails on triggers and views that name it. The rules make them anew.
      dropDerived(db);
      db.pragma('foreign_keys = OFF');
      db.transaction(() => {
        db.exec(sql);
        const broken = db.pragma('foreign_key_check') as unknown[];
        if (broken.length > 0) throw new Error(`Migration ${name} breaks ${broken.length} references`);
        db.prepare(
          `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
           VALUES (?, ?, ?, ?, ?, 1)`,
        ).run(randomUUID(), checksum, Date.now(), name, Date.now());
      }).immediate();
      db.pragma('foreign_keys = ON');
      applied.push(name);
    }
    db.transaction(() => {
      db.exec(readFileSync(path.join(prismaFolder, 'database-rules.sql'), 'utf8'));
      countPublicChanges(db);
    }).immediate();
    return applied;
  } finally {
    db.close();
  }
}

function dropDerived(db: Sqlite.Database): void {
  const made = db
    .prepare<[], { type: string; name: string }>(
      `SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')`,
    )
    .all();
  for (const { type, name } of made) db.exec(`DROP ${type.toUpperCase()} "${name}"`);
  // Made from the other tables, with columns that may be others now.
  for (const table of ['InputWords', 'InputListing']) db.exec(`DROP TABLE IF EXISTS "${table}"`);
}
