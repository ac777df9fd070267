import { parseArgs } from 'node:util';

/** Fills a data folder of its own with the demonstration and a large hearing: to try it as a planner, and to measure. */

const usage = 'Usage: npm run demo:large -- --inputs 3000 [--data ./data-large] [--seed 2027]';

function stop(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        inputs: { type: 'string', default: '3000' },
        data: { type: 'string', default: './data-large' },
        seed: { type: 'string', default: '2027' },
      },
    }).values;
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
}

const values = readArguments();
const inputs = Number(values.inputs);
const seed = Number(values.seed);
if (!Number.isInteger(inputs) || inputs < 1 || inputs > 20_000) stop('The number of inputs is from 1 to 20000.');
if (!Number.isInteger(seed)) stop('The seed is a whole number.');

process.env.DATA_DIR = values.data;
const { config } = await import('../app/platform/config.server');
const { database } = await import('../app/platform/database.server');
const { migrate } = await import('../app/platform/migrate.server');
const { dayInNorway } = await import('../app/platform/norwegian-time');
const { loadDemo } = await import('../demo/load-demo.server');
const { loadLarge } = await import('../demo/large/load-large.server');

migrate(config().databaseFile);
if ((await database().municipality.count()) > 0)
  stop(`There is something in ${values.data} already. Name an empty folder.`);
const begun = performance.now();
await loadDemo();
const { plan, submissions } = await loadLarge({ inputs, seed, today: dayInNorway(new Date()) });
await database().$disconnect();
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
console.log(`${inputs} inputs in ${submissions} submissions to "${plan.title}", in ${seconds} s.`);
console.log(`See them: DATA_DIR=${values.data} npm start`);
