import path from 'node:path';
import { restoreBackup } from '../app/platform/backup.server';
import { migrate } from '../app/platform/migrate.server';
import { readConfig } from '../app/platform/config.server';

/** Puts a backup into an empty data folder. */

const [archive] = process.argv.slice(2);
if (!archive) {
  console.error('Usage: DATA_DIR=<empty folder> npm run restore -- <archive>');
  process.exit(1);
}
const { dataDir, databaseFile } = readConfig();
try {
  const { madeAt, rows, files } = await restoreBackup(path.resolve(archive), dataDir);
  migrate(databaseFile);
  console.log(`Restored to ${dataDir} as it was ${madeAt}: ${rows.Submission ?? 0} submissions, ${files} files.`);
} catch (error) {
  console.error(`Nothing was restored: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
