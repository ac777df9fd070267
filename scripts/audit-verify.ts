import { parseArgs } from 'node:util';
import { verifyAudit } from '../app/audit/verify.server';
import { readConfig } from '../app/platform/config.server';
import { openDatabase } from '../app/platform/database.server';

/** Says whether anything that the audit chain vouches for was changed behind its back. Exit code 1 when it was. */

const { noted } = parseArgs({ options: { noted: { type: 'string' } } }).values;
const database = openDatabase(readConfig().databaseFile);
const { entries, head, findings } = await verifyAudit(database, noted);
await database.$disconnect();

for (const { problem, where } of findings) console.log(`${problem}: ${where}`);
console.log(`${entries} entries, ${findings.length === 0 ? 'all in order' : `${findings.length} findings`}`);
console.log(`head ${head}`);
process.exitCode = findings.length === 0 ? 0 : 1;
