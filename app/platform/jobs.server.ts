import { database, type Prisma, type Transaction } from './database.server';
import { describeError, log } from './log.server';

/** A job as its handler sees it. */
export interface RunningJob {
  id: string;
  /** Counted from 1. */
  attempt: number;
  /** Tells those who wait how far it is, from 0 to 100. */
  progress(percent: number): Promise<void>;
}

type Handler = (payload: Prisma.JsonValue, job: RunningJob) => Promise<void>;

/** Thrown by a handler when trying again would not help. The code is kept as the job's `failure`. */
export class JobFailure extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'JobFailure';
  }
}

interface HowDone {
  /** Kinds of one lane wait for each other; a mail server that does not answer holds up no report. */
  lane?: string;
  /** How often it is tried before it is given up; 8 unless said. */
  attempts?: number;
  /** The longest wait between two attempts; doubled from one minute without end unless said. */
  longestWaitMs?: number;
}

const handlers = new Map<string, Required<HowDone> & { handler: Handler }>();

/** How long a worker may be at one job before another takes it over. */
const leaseMs = 10 * 60_000;
/** Tried again after 1, 2, 4 … minutes. */
const backOffMs = (attempts: number, longest: number) => Math.min(2 ** (attempts - 1) * 60_000, longest);

/** Says how jobs of a kind are done. A handler may be run twice for the same job: doing it twice must do no harm. */
export function handleJobs(kind: string, handler: Handler, how: HowDone = {}): void {
  handlers.set(kind, { lane: 'main', attempts: 8, longestWaitMs: Infinity, ...how, handler });
}

const regular: { everyMs: number; work: () => Promise<unknown> }[] = [];

/**
 * Says what the worker does when it starts and again and again after, such as looking at what a new day brings. Doing
 * it twice, or in two processes at once, must do no harm.
 */
export function doRegularly(everyMs: number, work: () => Promise<unknown>): void {
  regular.push({ everyMs, work });
}

interface NewJob {
  kind: string;
  payload: Prisma.InputJsonValue;
  /** Not before this; at once when not given. */
  runAt?: Date;
  /** One job for each key, for ever: asking again changes nothing. */
  key?: string;
}

/** Asks for work after this transaction's commit. Gives the job's id, also when its key was there before. */
export async function enqueueJob(tx: Transaction, { kind, payload, runAt = new Date(), key }: NewJob): Promise<string> {
  if (!key) return (await tx.job.create({ data: { kind, payload, runAt }, select: { id: true } })).id;
  const job = await tx.job.upsert({
    where: { key },
    create: { kind, payload, runAt, key },
    update: {},
    select: { id: true },
  });
  return job.id;
}

/** Lets a job that was given up, or waits for its next attempt, be done at once. False: there is none, or it is in hand. */
export async function retryJob(tx: Transaction, key: string): Promise<boolean> {
  const { count } = await tx.job.updateMany({
    where: { key, finishedAt: null, OR: [{ lockedTo: null }, { lockedTo: { lt: new Date() } }] },
    data: { failedAt: null, failure: '', attempts: 0, runAt: new Date(), lockedTo: null },
  });
  return count > 0;
}

/** Does all jobs that are due, one after another, and gives how many it took. Of all lanes, unless one is named. */
export async function runDueJobs(now: () => Date = () => new Date(), lane?: string): Promise<number> {
  let taken = 0;
  for (let job = await claim(now(), lane); job; job = await claim(now(), lane)) {
    taken += 1;
    await run(job, now);
  }
  return taken;
}

async function claim(now: Date, lane?: string) {
  const kinds = [...handlers].flatMap(([kind, how]) => (!lane || how.lane === lane ? [kind] : []));
  const free = { OR: [{ lockedTo: null }, { lockedTo: { lt: now } }] };
  for (;;) {
    const job = await database().job.findFirst({
      where: { kind: { in: kinds }, finishedAt: null, failedAt: null, runAt: { lte: now }, ...free },
      orderBy: [{ runAt: 'asc' }, { id: 'asc' }],
      select: { id: true, kind: true, payload: true, attempts: true },
    });
    if (!job) return null;
    const { count } = await database().job.updateMany({
      where: { id: job.id, attempts: job.attempts, ...free },
      data: { attempts: { increment: 1 }, lockedTo: new Date(now.getTime() + leaseMs) },
    });
    if (count === 1) return { ...job, attempts: job.attempts + 1 };
  }
}

type Claimed = NonNullable<Awaited<ReturnType<typeof claim>>>;

async function run({ id, kind, payload, attempts }: Claimed, now: () => Date): Promise<void> {
  const update = (data: Prisma.JobUpdateInput) => database().job.update({ where: { id }, data });
  const { handler, attempts: mostAttempts, longestWaitMs } = handlers.get(kind)!;
  try {
    await handler(payload, {
      id,
      attempt: attempts,
      progress: async (progress) => void (await update({ progress: Math.round(progress) })),
    });
    await update({ finishedAt: now(), lockedTo: null, progress: 100, failure: '' });
  } catch (error) {
    const final = error instanceof JobFailure || attempts >= mostAttempts;
    const failure = error instanceof JobFailure ? error.code : error instanceof Error ? error.name : 'unknown';
    log(final ? 'error' : 'warn', 'job.failed', { jobId: id, kind, attempts, final, ...describeError(error) });
    await update({
      lockedTo: null,
      failure,
      ...(final ? { failedAt: now() } : { runAt: new Date(now().getTime() + backOffMs(attempts, longestWaitMs)) }),
    });
  }
}

/**
 * Does jobs as they come due until it is stopped, each lane by itself. `stop` resolves when the jobs in hand are done.
 *
 * @param everyMs how often it looks for new ones
 */
export function startJobWorker(everyMs = 1_000): { stop(): Promise<void> } {
  const lanes = [...new Set([...handlers.values()].map(({ lane }) => lane))];
  const loops = [
    ...lanes.map((lane) => repeat(everyMs, () => runDueJobs(() => new Date(), lane))),
    ...regular.map((each) => repeat(each.everyMs, each.work)),
  ];
  return { stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))) };
}

/** Does some work at once and then again and again, never twice at the same time. */
function repeat(everyMs: number, work: () => Promise<unknown>): { stop(): Promise<void> } {
  let stopped = false;
  let wake: () => void = () => undefined;
  const loop = (async () => {
    while (!stopped) {
      await work().catch((error: unknown) => log('error', 'jobs.failed', describeError(error)));
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, everyMs).unref();
      });
    }
  })();
  return {
    async stop() {
      stopped = true;
      wake();
      await loop;
    },
  };
}
