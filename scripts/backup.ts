import path from 'node:path';
import { createBackup } from '../app/platform/backup.server';
import { readConfig } from '../app/platform/config.server';

/** Makes one archive of the database and the files, also while Samråd is serving, and checks it. */

const { dataDir } = readConfig();
const stamp = new Date().toISOString().replace(/[:.]/g, '-');
const archive = path.resolve(process.argv[2] ?? `samrad-${stamp}.tar.gz`);
try {
  const { rows, files } = await createBackup(dataDir, archive);
  console.log(
    `${archive}\n${rows.Submission ?? 0} submissions, ${rows.Input ?? 0} inputs, ${files} files; unpacked and checked.`,
  );
} catch (error) {
  console.error(`No backup was made: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
