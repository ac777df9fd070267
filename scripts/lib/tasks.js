import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** The steps that `npm start` and `npm test` share. Plain JavaScript: it runs before anything is installed. */

const stamps = 'node_modules/.samrad';

/**
 * Ends the program with one clear sentence.
 * @param {string} sentence
 * @returns {never}
 */
export function fail(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** @param {string} message */
export const say = (message) => console.log(`› ${message}`);

/**
 * Runs a command in the open and ends the program when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ or: string, env?: Record<string, string> }} options
 */
export function run(command, args, { or, env = {} }) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) fail(or);
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Samråd needs Node.js 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org/.`);
  }
}

/** @param {string[]} folders */
export function checkWriteAccess(...folders) {
  for (const folder of folders) {
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
    } catch {
      fail(
        `Samråd may not write in ${path.resolve(folder)}. Give this user write access, or choose a DATA_DIR it owns.`,
      );
    }
  }
}

/** Installs the packages when they are missing or older than the lock file. */
export function install() {
  const installed = 'node_modules/.package-lock.json';
  const current = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (current && fitsThisNode()) return;
  say('Installing packages (a minute or two the first time)');
  // Development packages too: the build and the tests need them.
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    or: 'The packages could not be installed. Is the npm registry within reach? (better-sqlite3 may need python3, make and a C++ compiler.)',
  });
}

/** better-sqlite3 is compiled for one version of Node. */
function fitsThisNode() {
  const probe = "new (require('better-sqlite3'))(':memory:')";
  return spawnSync(process.execPath, ['-e', probe], { stdio: 'ignore' }).status === 0;
}

/** Makes the database client when the schema has changed. */
export function generate() {
  once('generate', ['prisma/schema.prisma', 'package-lock.json'], existsSync('app/generated/prisma/client.ts'), () => {
    say('Making the database client');
    run(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
      or: 'The database client could not be made.',
    });
  });
}

/** Builds the application when its sources have changed. */
export function build() {
  const sources = [
    'app',
    'locales',
    'public',
    'prisma/schema.prisma',
    'vite.config.ts',
    'remix.config.js',
    'package-lock.json',
  ];
  once('build', sources, existsSync('build/server/index.js'), () => {
    say('Building (some ten seconds)');
    run(process.execPath, ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--logLevel', 'warn'], {
      or: 'The application could not be built.',
      env: { NODE_ENV: 'production' },
    });
  });
}

/**
 * Does something unless it was done for exactly these files.
 * @param {string} name
 * @param {string[]} sources
 * @param {boolean} present
 * @param {() => void} work
 */
function once(name, sources, present, work) {
  const stamp = path.join(stamps, name);
  const print = fingerprint(sources);
  if (present && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
  work();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, print);
}

/** @param {string[]} sources */
function fingerprint(sources) {
  const hash = createHash('sha256');
  /** @param {string} place */
  const add = (place) => {
    if (!statSync(place).isDirectory()) return void hash.update(place).update(readFileSync(place));
    for (const entry of readdirSync(place).sort()) {
      if (entry !== 'generated') add(path.join(place, entry));
    }
  };
  sources.forEach(add);
  return hash.digest('hex');
}
