import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { dataDir } from './world';

/**
 * Starts the built server once more, for a test that would spoil the others': on a copy of their data, so that the same
 * addresses fit.
 *
 * @param place which of the ports after the other tests' it takes; one for each spec
 */
export async function startOwnServer(place: number, env: Record<string, string> = {}) {
  const port = Number(process.env.TEST_PORT ?? 4210) + place;
  const base = `http://localhost:${port}`;
  const folder = `${dataDir}-own-${place}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const source = new Sqlite(path.join(dataDir, 'samrad.db'), { readonly: true });
  await source.backup(path.join(folder, 'samrad.db'));
  source.close();
  const files = path.join(dataDir, 'files');
  if (existsSync(files)) cpSync(files, path.join(folder, 'files'), { recursive: true });
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/serve.ts'], {
    env: { ...process.env, ...env, DATA_DIR: folder, PORT: String(port), NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  await expect
    .poll(
      () =>
        fetch(`${base}/readyz`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 60_000 },
    )
    .toBe(200);
  return {
    base,
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
    },
  };
}
