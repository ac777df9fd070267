import { rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { loadDemo } from '../demo/load-demo.server';
import { config } from '../app/platform/config.server';
import { database } from '../app/platform/database.server';
import { migrate } from '../app/platform/migrate.server';

const { databaseFile } = config();
migrate(databaseFile);
const demo = new Sqlite(databaseFile, { readonly: true }).prepare('SELECT demo FROM "Municipality"').pluck().get();
if (demo === 0) {
  console.error('This installation holds a real municipality. demo:reset only resets the demonstration.');
  process.exit(1);
}
for (const ending of ['', '-wal', '-shm']) rmSync(databaseFile + ending, { force: true });
migrate(databaseFile);
await loadDemo();
await database().$disconnect();
console.log('The demonstration municipality is as new. Restart the server if it is running.');
