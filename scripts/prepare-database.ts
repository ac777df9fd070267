import { beginChain } from '../app/audit/record.server';
import { config } from '../app/platform/config.server';
import { database } from '../app/platform/database.server';
import { migrate } from '../app/platform/migrate.server';

const applied = migrate(config().databaseFile);
if (applied.length > 0) console.log(`› Database: applied ${applied.join(', ')}`);

await database().$transaction((tx) => beginChain(tx), { timeout: 120_000 });

const wantsDemo = process.env.SAMRAD_DEMO !== '0';
if (wantsDemo && (await database().municipality.count()) === 0) {
  console.log('› Loading the demonstration municipality');
  const { loadDemo } = await import('../demo/load-demo.server');
  await loadDemo();
}
await database().$disconnect();
