import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { hashSecret } from '../../app/platform/reference.server';

export interface KillResult {
  rounds: number;
  /** Submissions that a writer said were acknowledged. */
  acknowledged: number;
  /** Of those, the ones that are not in the database. */
  lost: number;
  /** Of those, the ones that are there more than once. */
  doubled: number;
  /** Rows that do not follow the order in which they were received. */
  outOfOrder: number;
  /** Rounds after which SQLite found the database damaged. */
  damaged: number;
}

/**
 * Lets a process submit under load, kills it (SIGKILL) at a random moment, starts the next on the same database, and so
 * on; then looks for every acknowledged submission.
 *
 * @param dataDir holds a migrated database with an open hearing
 * @param longestMs how long a process may write at most before it is killed
 */
export async function killRounds(
  dataDir: string,
  hearingId: string,
  rounds: number,
  longestMs = 300,
): Promise<KillResult> {
  const acknowledged: string[] = [];
  let damaged = 0;
  for (let round = 0; round < rounds; round++) {
    acknowledged.push(...(await writeAndKill(dataDir, hearingId, 20 + Math.random() * longestMs)));
    const db = new Sqlite(`${dataDir}/samrad.db`);
    if (db.pragma('quick_check', { simple: true }) !== 'ok') damaged += 1;
    db.close();
  }
  const db = new Sqlite(`${dataDir}/samrad.db`, { readonly: true });
  const count = db.prepare<[string], number>('SELECT count(*) FROM Submission WHERE idempotencyKey = ?').pluck();
  const found = acknowledged.map((key) => count.get(hashSecret(key))!);
  const times = db.prepare<[], string>('SELECT receivedAt FROM Submission ORDER BY rowid').pluck().all();
  db.close();
  return {
    rounds,
    acknowledged: acknowledged.length,
    lost: found.filter((n) => n === 0).length,
    doubled: found.filter((n) => n > 1).length,
    outOfOrder: times.filter((time, index) => index > 0 && time < times[index - 1]!).length,
    damaged,
  };
}

async function writeAndKill(dataDir: string, hearingId: string, ms: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/kill/writer.ts', hearingId], {
    env: { ...process.env, DATA_DIR: dataDir, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    // From the first acknowledgement on: on a busy machine a process may be long at its first write.
    if (line.length === 43 && said.push(line) === 1) void wait(ms).then(() => child.kill('SIGKILL'));
  }
  return said;
}
