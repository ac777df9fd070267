import { readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { countPublicChanges, everythingChanged } from '../../app/platform/public-changes.server';

/**
 * Gives a database the rows of another one with the same tables, in one transaction: a server that has it open shows
 * the old rows or the new ones, and never goes on with a deleted file. The rules that keep rows from being changed are
 * taken away and put back within it.
 */
export function replaceContent(file: string, source: string, rules = 'prisma/database-rules.sql'): void {
  const db = new Sqlite(file, { timeout: 30_000 });
  try {
    db.pragma('foreign_keys = OFF');
    db.prepare('ATTACH ? AS source').run(source);
    const named = (type: string) =>
      db
        .prepare<[string], string>(`SELECT name FROM main.sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite%'`)
        .pluck()
        .all(type);
    db.transaction(() => {
      for (const trigger of named('trigger')) db.exec(`DROP TRIGGER main."${trigger}"`);
      // What the rules derive from the other tables; they make it anew.
      for (const view of named('view')) db.exec(`DROP VIEW main."${view}"`);
      for (const table of ['InputWords', 'InputListing']) db.exec(`DROP TABLE IF EXISTS main."${table}"`);
      for (const table of named('table').filter((name) => !['_prisma_migrations', 'PublicChange'].includes(name))) {
        db.exec(`DELETE FROM main."${table}"; INSERT INTO main."${table}" SELECT * FROM source."${table}"`);
      }
      db.exec(readFileSync(rules, 'utf8'));
      countPublicChanges(db);
      everythingChanged(db);
    }).immediate();
  } finally {
    db.close();
  }
}
