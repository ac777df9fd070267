import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing } from '../../test/fixtures';
import { config } from './config.server';
import { migrate } from './migrate.server';

useTestDatabase();

describe('the rules of the database', () => {
  it.each(['PlanVersion', 'Section', 'Block', 'PlanElement', 'AuditEntry'])(
    'let nothing of %s change',
    async (table) => {
      await giveOpenHearing();
      const plain = new Sqlite(config().databaseFile);
      const rows = () => plain.prepare(`SELECT * FROM "${table}" ORDER BY id`).all();
      const before = rows();
      for (const sql of [
        `DELETE FROM "${table}"`,
        `UPDATE "${table}" SET id = id`,
        `INSERT OR REPLACE INTO "${table}" SELECT * FROM "${table}"`,
      ]) {
        expect(() => plain.exec(sql), sql).toThrow(/frozen|append-only|never replaced/);
      }
      expect(before.length).toBeGreaterThan(0);
      expect(rows()).toEqual(before);
      plain.close();
    },
  );

  it('are put back by every start, and a changed migration is refused', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'samrad-rules-'));
    const file = path.join(folder, 'samrad.db');
    cpSync('prisma', path.join(folder, 'prisma'), { recursive: true });
    expect(migrate(file, path.join(folder, 'prisma'))).not.toEqual([]);
    const plain = new Sqlite(file);
    plain.exec('DROP TRIGGER audit_entry_append_only_delete');
    expect(migrate(file, path.join(folder, 'prisma'))).toEqual([]);
    const name = 'audit_entry_append_only_delete';
    expect(plain.prepare('SELECT count(*) FROM sqlite_master WHERE name = ?').pluck().get(name)).toBe(1);
    plain.exec(`UPDATE _prisma_migrations SET checksum = 'another'`);
    plain.close();
    expect(() => migrate(file, path.join(folder, 'prisma'))).toThrow('was changed after it was applied');
  });
});
