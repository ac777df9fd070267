import { describe, expect, it, vi } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { enqueueJob, handleJobs, JobFailure, retryJob, runDueJobs, startJobWorker } from './jobs.server';

const db = useTestDatabase();
const later = (minutes: number) => () => new Date(Date.now() + minutes * 60_000);

describe('jobs', () => {
  it('are done once, in the order they come due', async () => {
    const done: unknown[] = [];
    handleJobs('once', async (payload) => void done.push(payload));
    await enqueueJob(db(), { kind: 'once', payload: 'b' });
    await enqueueJob(db(), { kind: 'once', payload: 'a', runAt: new Date(Date.now() - 1000) });
    await enqueueJob(db(), { kind: 'once', payload: 'later', runAt: later(5)() });
    expect(await runDueJobs()).toBe(2);
    await runDueJobs();
    expect(done).toEqual(['a', 'b']);
    await runDueJobs(later(6));
    expect(done).toEqual(['a', 'b', 'later']);
  });

  it('are not there when the transaction that asked for them fails', async () => {
    handleJobs('rolled back', async () => undefined);
    const asked = db().$transaction(async (tx) => {
      await enqueueJob(tx, { kind: 'rolled back', payload: null as never });
      throw new Error('no');
    });
    await expect(asked).rejects.toThrow('no');
    expect(await runDueJobs()).toBe(0);
  });

  it('with the same key are one job', async () => {
    let runs = 0;
    handleJobs('keyed', async () => void runs++);
    const first = await enqueueJob(db(), { kind: 'keyed', payload: {}, key: 'k' });
    expect(await enqueueJob(db(), { kind: 'keyed', payload: {}, key: 'k' })).toBe(first);
    await runDueJobs();
    expect(runs).toBe(1);
  });

  it('are tried again after a while when they fail, and given up at last', async () => {
    let runs = 0;
    handleJobs('failing', async () => {
      runs += 1;
      throw new TypeError('the words of a person');
    });
    const id = await enqueueJob(db(), { kind: 'failing', payload: {} });
    await runDueJobs();
    await runDueJobs();
    expect(runs).toBe(1);
    let minutes = 0;
    for (let attempt = 0; attempt < 12; attempt++) await runDueJobs(later((minutes += 200)));
    expect(runs).toBe(8);
    const job = await db().job.findUniqueOrThrow({ where: { id } });
    expect(job.failedAt).not.toBeNull();
    expect(job.failure).toBe('TypeError');
  });

  it('that say trying again is no use are given up at once, with their code', async () => {
    handleJobs('hopeless', () => Promise.reject(new JobFailure('templateMissing')));
    const id = await enqueueJob(db(), { kind: 'hopeless', payload: {} });
    await runDueJobs();
    expect(await db().job.findUniqueOrThrow({ where: { id } })).toMatchObject({
      failure: 'templateMissing',
      attempts: 1,
    });
  });

  it('taken by two workers at once are done by one', async () => {
    let runs = 0;
    handleJobs('shared', async () => void runs++);
    for (let count = 0; count < 20; count++) await enqueueJob(db(), { kind: 'shared', payload: count });
    await Promise.all([runDueJobs(), runDueJobs(), runDueJobs()]);
    expect(runs).toBe(20);
  });

  it('of one lane do not wait for those of another', async () => {
    const done: string[] = [];
    let answer: () => void = () => undefined;
    handleJobs('stuck', () => new Promise<void>((resolve) => (answer = resolve)), { lane: 'slow' });
    handleJobs('quick', async () => void done.push('quick'));
    await enqueueJob(db(), { kind: 'stuck', payload: {} });
    await enqueueJob(db(), { kind: 'quick', payload: {} });
    const worker = startJobWorker(5);
    await vi.waitFor(() => expect(done).toEqual(['quick']));
    answer();
    await worker.stop();
  });

  it('that were given up are done again when somebody asks', async () => {
    let runs = 0;
    handleJobs('given up', () => (++runs === 1 ? Promise.reject(new JobFailure('no')) : Promise.resolve()));
    await enqueueJob(db(), { kind: 'given up', payload: {}, key: 'g' });
    await runDueJobs();
    expect(await retryJob(db(), 'g')).toBe(true);
    await runDueJobs();
    expect(runs).toBe(2);
    expect(await retryJob(db(), 'g')).toBe(false);
  });
});
