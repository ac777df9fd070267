import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measure, type Figures, type Target } from './measure';
import { makeWorld } from './make-world.server';
import { startPlainServer, startSamrad } from './servers';

/**
 * How fast Samråd answers, as ratios to a plain Node http server that sends the same bytes, measured in turn in the
 * same run on the same machine. Absolute figures depend on the machine; the ratios are what to compare.
 */
const connections = [1, 8, 32];
const seconds = Number(process.env.BENCH_SECONDS ?? 5);

const folder = mkdtempSync(path.join(tmpdir(), 'samrad-bench-'));
process.env.DATA_DIR = folder;
const world = await makeWorld();
const samrad = await startSamrad(folder);
const rows: Record<string, string | number>[] = [];
try {
  const page = await samrad.read(world.sectionPath);
  await compare('section page, 50 inputs', { path: world.sectionPath }, await startPlainServer(page));
  const form = await samrad.readForm(world.commentPath);
  const answer = await samrad.post(world.commentPath, form.body(randomBytes(32).toString('base64url')));
  await compare(
    'post a comment',
    { path: world.commentPath, method: 'POST', bodies: form.body },
    await startPlainServer(answer),
  );
} finally {
  samrad.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.table(rows);

async function compare(name: string, target: Target, plain: { url: string; stop(): void }) {
  for (const count of connections) {
    const ours = await measure(samrad.url, target, { connections: count, seconds });
    const theirs = await measure(plain.url, target, { connections: count, seconds });
    rows.push(row(name, count, ours, theirs));
  }
  plain.stop();
}

function row(name: string, count: number, ours: Figures, theirs: Figures) {
  return {
    what: name,
    connections: count,
    'requests/s': Math.round(ours.perSecond),
    'plain requests/s': Math.round(theirs.perSecond),
    ratio: (ours.perSecond / theirs.perSecond).toFixed(3),
    'p99 ms': ours.p99,
    'plain p99 ms': theirs.p99,
    'p99 ratio': theirs.p99 > 0 ? (ours.p99 / theirs.p99).toFixed(1) : '–',
    errors: ours.errors,
  };
}
