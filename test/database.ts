import { randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { resetConfig } from '../app/platform/config.server';
import { openDatabase, useDatabase, type Database } from '../app/platform/database.server';
import { mkdirSync } from 'node:fs';

/**
 * Gives the test file a real, migrated, empty database of its own and a data folder beside it.
 * Commands and queries use it through `database()`.
 */
export function useTestDatabase(): () => Database {
  let db: Database | undefined;
  beforeAll(async () => {
    const template = inject('templateDatabase');
    const folder = path.join(path.dirname(template), randomUUID());
    mkdirSync(folder);
    copyFileSync(template, path.join(folder, 'samrad.db'));
    resetConfig({ DATA_DIR: folder, NODE_ENV: 'test' });
    db = openDatabase(path.join(folder, 'samrad.db'));
    useDatabase(db);
  });
  afterAll(async () => {
    await db?.$disconnect();
  });
  return () => {
    if (!db) throw new Error('the test database is made before the first test, not while tests are collected');
    return db;
  };
}
