import { createHash } from 'node:crypto';
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import * as tar from 'tar';

/** What is in an archive, told by itself. */
export interface Manifest {
  format: 'samrad-backup-1';
  madeAt: string;
  databaseSha256: string;
  /** Number of stored files, each named by the SHA-256 of its content. */
  files: number;
  /** Rows in each table. */
  rows: Record<string, number>;
}

const databaseName = 'samrad.db';
const parts = ['manifest.json', databaseName, 'files'];

/**
 * Makes one archive (tar, gzip) of the database and the stored files in a data folder, also while it is in use, and
 * checks it by unpacking it beside the original. The database is copied first: files are stored before the rows that
 * name them are committed, so every file that the copy names is there.
 *
 * @throws when the archive exists already, or does not hold what it should
 */
export async function createBackup(dataDir: string, archive: string): Promise<Manifest> {
  if (existsSync(archive)) throw new Error(`${archive} exists already.`);
  const work = mkdtempSync(path.join(dataDir, '.backup-'));
  try {
    const source = new Sqlite(path.join(dataDir, databaseName), { readonly: true });
    await source.backup(path.join(work, databaseName));
    source.close();
    mkdirSync(path.join(work, 'files'));
    const stored = path.join(dataDir, 'files');
    if (existsSync(stored)) cpSync(stored, path.join(work, 'files'), { recursive: true, filter: isWhole });
    const manifest: Manifest = {
      format: 'samrad-backup-1',
      madeAt: new Date().toISOString(),
      databaseSha256: await sha256(path.join(work, databaseName)),
      files: filesIn(path.join(work, 'files')).length,
      rows: countRows(path.join(work, databaseName)),
    };
    writeFileSync(path.join(work, 'manifest.json'), JSON.stringify(manifest, null, 2));
    const draft = `${archive}.part`;
    await tar.create({ gzip: true, file: draft, cwd: work, portable: true }, parts);
    await checkBackup(draft, dataDir);
    renameSync(draft, archive);
    return manifest;
  } finally {
    rmSync(work, { recursive: true, force: true });
    rmSync(`${archive}.part`, { force: true });
  }
}

/** Unpacks an archive in a folder of its own below `scratch` and proves that it is whole. Gives its manifest. */
export async function checkBackup(archive: string, scratch: string): Promise<Manifest> {
  const work = mkdtempSync(path.join(scratch, '.check-'));
  try {
    return await unpack(archive, work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Puts an archive's content into a data folder that has no database. Nothing is put there unless all of it is whole.
 *
 * @throws when there is a database already, or the archive is not whole
 */
export async function restoreBackup(archive: string, dataDir: string): Promise<Manifest> {
  if (existsSync(path.join(dataDir, databaseName))) {
    throw new Error(`${dataDir} holds a database already. Stop the server and move that folder away first.`);
  }
  mkdirSync(dataDir, { recursive: true });
  const work = mkdtempSync(path.join(dataDir, '.restore-'));
  try {
    const manifest = await unpack(archive, work);
    cpSync(path.join(work, 'files'), path.join(dataDir, 'files'), { recursive: true });
    // Last, because its presence says that all is there.
    renameSync(path.join(work, databaseName), path.join(dataDir, databaseName));
    return manifest;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function unpack(archive: string, folder: string): Promise<Manifest> {
  await tar.extract({ file: archive, cwd: folder, strict: true, preserveOwner: false });
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const database = path.join(folder, databaseName);
  if (manifest.format !== 'samrad-backup-1') throw new Error('This is no backup of Samråd.');
  if ((await sha256(database)) !== manifest.databaseSha256) throw new Error('The database in the archive is damaged.');
  if (JSON.stringify(countRows(database)) !== JSON.stringify(manifest.rows)) throw new Error('Rows are missing.');
  const files = filesIn(path.join(folder, 'files'));
  if (files.length !== manifest.files) throw new Error('Stored files are missing.');
  for (const file of files) {
    if ((await sha256(file)) !== path.basename(file)) throw new Error('A stored file is damaged.');
  }
  return manifest;
}

/** Rows in each table of a database that must be sound in itself. */
function countRows(file: string): Record<string, number> {
  const db = new Sqlite(file, { readonly: true });
  try {
    if (db.pragma('integrity_check', { simple: true }) !== 'ok') throw new Error('The database is damaged.');
    if ((db.pragma('foreign_key_check') as unknown[]).length > 0)
      throw new Error('References in the database are broken.');
    const tables = db
      .prepare<[], string>(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name`)
      .pluck()
      .all();
    return Object.fromEntries(
      tables.map((table) => [table, db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number]),
    );
  } finally {
    db.close();
  }
}

/** Not a file that is being written at this moment. */
const isWhole = (file: string) => !file.endsWith('.part');

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
