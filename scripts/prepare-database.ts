import { readConfig } from '../app/platform/config.server';
import { migrate } from '../app/platform/migrate.server';

const { databaseFile } = readConfig();
const applied = migrate(databaseFile);
console.log(applied.length > 0 ? `Database: applied ${applied.join(', ')}` : 'Database: up to date');
