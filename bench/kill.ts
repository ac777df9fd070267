import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { giveOpenHearing } from '../test/fixtures';
import { killRounds } from '../test/kill/kill-rounds';
import { config } from '../app/platform/config.server';
import { database } from '../app/platform/database.server';
import { migrate } from '../app/platform/migrate.server';

/** `npm run kill -- --rounds 1000`: kill and restart under load, and count what was lost. */
const { rounds } = parseArgs({ options: { rounds: { type: 'string', default: '100' } } }).values;

const folder = mkdtempSync(path.join(tmpdir(), 'samrad-kill-'));
process.env.DATA_DIR = folder;
migrate(config().databaseFile);
const { hearing } = await giveOpenHearing();
await database().$disconnect();
const result = await killRounds(folder, hearing.id, Number(rounds));
rmSync(folder, { recursive: true, force: true });
console.table([result]);
process.exitCode = result.lost + result.doubled + result.damaged + result.outOfOrder === 0 ? 0 : 1;
