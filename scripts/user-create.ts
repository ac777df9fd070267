import { parseArgs } from 'node:util';
import { createUser } from '../app/identity/create-user.server';
import { generalRoles } from '../app/identity/role-grants';
import { isLanguageForm } from '../app/language/language-form';
import { readConfig } from '../app/platform/config.server';
import { database } from '../app/platform/database.server';
import { migrate } from '../app/platform/migrate.server';

/** Makes an account from the command line: the first administrator of a real installation. */

const usage = `Usage: npm run user:create -- --email <e-mail> --name <name> [--role ${generalRoles.join('|')}] [--language nb|nn]`;

function stop(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string', default: 'administrator' },
        language: { type: 'string', default: 'nb' },
      },
    }).values;
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
}

const { email, name, role: roleName, language } = readArguments();
const role = generalRoles.find((known) => known === roleName);
if (!email?.includes('@') || !name) stop('An e-mail and a name are needed.');
if (!role) stop(`There is no role "${roleName}" that is held in the whole municipality.`);
if (!isLanguageForm(language)) stop('The language is nb or nn.');

migrate(readConfig().databaseFile);
const answer = await createUser({ email, name, languageForm: language, roles: [{ role, councilId: null }] }, null);
await database().$disconnect();
if ('problem' in answer) stop(`There is an account with ${email} already.`);
console.log(`${name} can sign in with ${email} and this password, which is shown only now:\n\n  ${answer.password}\n`);
