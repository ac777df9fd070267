import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadDemo } from '../../demo/load-demo.server';
import { config } from '../../app/platform/config.server';
import { database } from '../../app/platform/database.server';
import { migrate } from '../../app/platform/migrate.server';

/** The built server on a demonstration municipality of its own. */
process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'samrad-browser-'));
migrate(config().databaseFile);
await loadDemo();
await database().$disconnect();
await import('../../server/serve');
