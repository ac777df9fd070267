import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { config } from './config.server';
import { publicRevision } from './public-changes.server';

const db = useTestDatabase();
const council = (name: string) => ({ data: { name, kind: 'youth' as const, languageForm: 'nn' as const } });
const names = async () => (await db().council.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name);

/** A transaction that has written `name` and stands still until it is told to go on or to fail. */
function openTransaction(name: string) {
  let written!: () => void;
  let end!: (how: 'commit' | 'fail') => void;
  const hasWritten = new Promise<void>((resolve) => (written = resolve));
  const ending = new Promise<'commit' | 'fail'>((resolve) => (end = resolve));
  const done = db().$transaction(async (tx) => {
    await tx.council.create(council(name));
    written();
    if ((await ending) === 'fail') throw new Error('rolled back');
  });
  return { hasWritten, end, done };
}

describe('the database under many requests at once', () => {
  it('keeps a write that another request makes while a transaction is open that rolls back', async () => {
    const first = openTransaction('Forsvinn');
    await first.hasWritten;
    const other = db().council.create(council('Blir'));
    first.end('fail');
    await expect(first.done).rejects.toThrow('rolled back');
    await other;
    expect(await names()).toContain('Blir');
    expect(await names()).not.toContain('Forsvinn');
  });

  it('never shows what is not committed', async () => {
    const first = openTransaction('Under arbeid');
    await first.hasWritten;
    expect(await names()).not.toContain('Under arbeid');
    first.end('commit');
    await first.done;
    expect(await names()).toContain('Under arbeid');
  });

  it('adds up twenty transactions that read and then write', async () => {
    const { id } = await db().municipality.create({
      data: { name: 'Prøve', languageForm: 'nn', contactEmail: '', revision: 0 },
    });
    const add = () =>
      db().$transaction(async (tx) => {
        const { revision } = await tx.municipality.findUniqueOrThrow({ where: { id } });
        await tx.municipality.update({ where: { id }, data: { revision: revision + 1 } });
      });
    await Promise.all(Array.from({ length: 20 }, add));
    expect(await db().municipality.findUnique({ where: { id } })).toMatchObject({ revision: 20 });
  });

  it('goes on writing after a transaction that SQLite itself ended or could not commit', async () => {
    const plain = new Sqlite(config().databaseFile);
    plain.exec(`
      CREATE TRIGGER ends_it BEFORE INSERT ON "Council" WHEN NEW."name" = 'Slutt' BEGIN SELECT RAISE(ROLLBACK, 'x'); END;
      CREATE TABLE "Later" ("id" TEXT REFERENCES "Council" ("id") DEFERRABLE INITIALLY DEFERRED);
    `);
    await expect(db().$transaction((tx) => tx.council.create(council('Slutt')))).rejects.toThrow();
    await expect(
      db().$transaction((tx) => tx.$executeRawUnsafe(`INSERT INTO "Later" VALUES ('none')`)),
    ).rejects.toThrow();
    await db().council.create(council('Etterpå'));
    expect(await names()).toContain('Etterpå');
    expect(plain.prepare('SELECT count(*) FROM "Later"').pluck().get()).toBe(0);
    plain.exec('DROP TRIGGER ends_it; DROP TABLE "Later"');
    plain.close();
  }, 20_000);

  it('tells of every commit, also by another process', async () => {
    const before = publicRevision();
    await db().council.create(council('Nytt'));
    const after = publicRevision();
    expect(after).not.toBe(before);
    const plain = new Sqlite(config().databaseFile);
    plain.exec(`UPDATE "Council" SET "name" = 'Nyare' WHERE "name" = 'Nytt'`);
    plain.close();
    expect(publicRevision()).not.toBe(after);
  });
});
