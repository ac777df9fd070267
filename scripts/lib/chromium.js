import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fail, say } from './tasks.js';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @param {string} command @param {string[]} args */
const works = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/**
 * Where Chromium is; installs it when there is none: Playwright's own, else Debian's package.
 * @returns {string}
 */
export function findChromium() {
  const present = findPresent();
  if (present) return present;
  say('Installing Chromium for the browser tests');
  const playwright = 'node_modules/@playwright/test/cli.js';
  works(process.execPath, [playwright, 'install', 'chromium']);
  const downloaded = findPresent();
  if (downloaded) return downloaded;
  say("The download is not to be had; trying Debian's package");
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const [command = '', ...rest] = [...sudo, 'apt-get'];
  works(command, [...rest, 'update', '-qq']);
  works(command, [...rest, 'install', '-y', '-qq', 'chromium']);
  return (
    findPresent() ??
    fail(
      'The browser tests need Chromium. Install it, and name it if it is in an unusual place: CHROMIUM=/path npm test',
    )
  );
}

/** @returns {string | undefined} */
function findPresent() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return existsSync(CHROMIUM) ? CHROMIUM : fail(`There is no Chromium at ${CHROMIUM}.`);
  const own = spawnSync(
    process.execPath,
    ['-e', "console.log(require('@playwright/test').chromium.executablePath())"],
    { encoding: 'utf8' },
  ).stdout.trim();
  return [own, ...places].find((place) => place && existsSync(place));
}
