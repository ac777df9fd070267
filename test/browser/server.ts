import { rmSync } from 'node:fs';
import { loadDemo } from '../../demo/load-demo.server';
import { config } from '../../app/platform/config.server';
import { database } from '../../app/platform/database.server';
import { migrate } from '../../app/platform/migrate.server';
import { giveOpenHearing } from '../fixtures';
import { dataDir } from './world';

/** The built server on a demonstration municipality of its own. */
rmSync(dataDir, { recursive: true, force: true });
process.env.DATA_DIR = dataDir;
// Playwright fills in forms faster than any person.
process.env.QUICKEST_FORM = '0';
migrate(config().databaseFile);
await loadDemo();
// The demonstration shows everything at once; this one does not.
await giveOpenHearing({ inputVisibility: 'afterHearing' });
await database().$disconnect();
await import('../../server/serve');
