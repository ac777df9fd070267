import { copyFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing } from '../../test/fixtures';
import { config } from '../../app/platform/config.server';
import { publicRevision } from '../../app/platform/public-changes.server';
import { site } from '../../app/platform/public-scopes';
import { replaceContent } from './replace-content';

const db = useTestDatabase();

it('replaces everything under a running server, which sees it, and leaves the rules in force', async () => {
  const { databaseFile } = config();
  const fresh = `${databaseFile}.fresh`;
  new Sqlite(databaseFile).pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(databaseFile, fresh);
  await giveOpenHearing();
  const before = publicRevision([site]);

  replaceContent(databaseFile, fresh);
  expect(publicRevision([site])).toBeGreaterThan(before);
  expect(await db().hearing.count()).toBe(0);
  expect(await db().auditEntry.count()).toBe(0);

  await giveOpenHearing();
  await expect(db().auditEntry.deleteMany()).rejects.toThrow();
});
