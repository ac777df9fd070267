import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing } from '../../test/fixtures';
import { giveInputs } from '../../test/give-inputs';
import { checkBackup, createBackup, restoreBackup } from './backup.server';
import { config } from './config.server';
import { openDatabase } from './database.server';
import { storeFile } from './file-store.server';

const db = useTestDatabase();
const fresh = () => mkdtempSync(path.join(tmpdir(), 'samrad-backup-'));

describe('a backup', () => {
  let archive: string;
  let hearingId: string;
  let sha256: string;

  beforeAll(async () => {
    ({
      hearing: { id: hearingId },
    } = await giveOpenHearing());
    await giveInputs(hearingId, [{ section: 'satsing' }, {}]);
    sha256 = await storeFile(Buffer.from('eit bilete'));
    archive = path.join(fresh(), 'kopi.tar.gz');
  });

  it('made while others write holds everything that was committed when it began', async () => {
    const writing = giveInputs(
      hearingId,
      Array.from({ length: 20 }, () => ({})),
    );
    const manifest = await createBackup(config().dataDir, archive);
    await writing;
    expect(manifest.rows.Input).toBeGreaterThanOrEqual(2);
    expect(manifest.files).toBe(1);
    expect(await checkBackup(archive, fresh())).toEqual(manifest);
  });

  it('gives back the same submissions and files', async () => {
    const folder = fresh();
    const { rows } = await restoreBackup(archive, folder);
    const restored = openDatabase(path.join(folder, 'samrad.db'));
    const texts = (await restored.input.findMany({ orderBy: { id: 'asc' } })).map(({ text }) => text);
    await restored.$disconnect();
    expect(texts).toHaveLength(rows.Input!);
    expect(texts).toEqual(
      (await db().input.findMany({ orderBy: { id: 'asc' }, take: texts.length })).map(({ text }) => text),
    );
    expect(readFileSync(path.join(folder, 'files', sha256.slice(0, 2), sha256), 'utf8')).toBe('eit bilete');
  });

  it('is never put over a database that is there', async () => {
    await expect(restoreBackup(archive, config().dataDir)).rejects.toThrow(/holds a database already/);
  });

  it('that is damaged is found out, and nothing of it is put in place', async () => {
    const bytes = readFileSync(archive);
    const folder = fresh();
    for (const damaged of [bytes.subarray(0, bytes.length - 2000), Buffer.from('noko anna')]) {
      const file = path.join(fresh(), 'skadd.tar.gz');
      writeFileSync(file, damaged);
      await expect(restoreBackup(file, folder)).rejects.toThrow();
    }
    expect(existsSync(path.join(folder, 'samrad.db'))).toBe(false);
    expect(existsSync(path.join(folder, 'files'))).toBe(false);
  });

  it('does not write over another archive', async () => {
    await expect(createBackup(config().dataDir, archive)).rejects.toThrow(/exists already/);
  });
});
