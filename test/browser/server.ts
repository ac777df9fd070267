import { appendFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { loadDemo } from '../../demo/load-demo.server';
import { config } from '../../app/platform/config.server';
import { database } from '../../app/platform/database.server';
import { migrate } from '../../app/platform/migrate.server';
import { giveOpenHearing } from '../fixtures';
import { dataDir } from './world';

/** The built server on a demonstration municipality of its own. */
rmSync(dataDir, { recursive: true, force: true });
process.env.DATA_DIR = dataDir;
// Playwright fills in forms faster than any person, all from one address; a test of the limits sets them itself.
process.env.QUICKEST_FORM ??= '0';
process.env.SUBMISSIONS_PER_ADDRESS ??= '100000';
process.env.SUBMISSIONS_PER_HEARING ??= '100000';
migrate(config().databaseFile);
// What is logged is kept beside, so that a test can look for what must not be there.
const write = process.stderr.write.bind(process.stderr) as (...args: unknown[]) => boolean;
process.stderr.write = (...args: [string | Uint8Array, ...unknown[]]) => {
  appendFileSync(path.join(dataDir, 'server.log'), args[0]);
  return write(...args);
};
await loadDemo();
// The demonstration shows everything at once; this one does not.
await giveOpenHearing({ inputVisibility: 'afterHearing' });
await database().$disconnect();
await import('../../server/serve');
