import { rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { loadDemo } from '../demo/load-demo.server';
import { config } from '../app/platform/config.server';
import { openDatabase, useDatabase } from '../app/platform/database.server';
import { migrate } from '../app/platform/migrate.server';
import { replaceContent } from './lib/replace-content';

const { databaseFile } = config();
migrate(databaseFile);
const demo = new Sqlite(databaseFile, { readonly: true }).prepare('SELECT demo FROM "Municipality"').pluck().get();
if (demo === 0) {
  console.error('This installation holds a real municipality. demo:reset only resets the demonstration.');
  process.exit(1);
}
// Made beside it and then moved in at once: a server that is running goes on with the new rows.
const fresh = `${databaseFile}.fresh`;
const removeFresh = () => ['', '-wal', '-shm'].forEach((ending) => rmSync(fresh + ending, { force: true }));
removeFresh();
migrate(fresh);
const made = openDatabase(fresh);
useDatabase(made);
await loadDemo();
await made.$disconnect();
replaceContent(databaseFile, fresh);
removeFresh();
console.log('The demonstration municipality is as new. Whoever was signed in must sign in again.');
