import { statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { config } from '~/platform/config.server';
import { database } from '~/platform/database.server';

/** What Prometheus can ask. Labels are methods, classes of status and names of queues: nothing of what anybody said. */
const registry = new Registry();
collectDefaultMetrics({ register: registry });

const requests = new Counter({
  name: 'samrad_http_requests_total',
  help: 'Answers given, by method, class of status and whether the page was kept ready',
  labelNames: ['method', 'status', 'kept'] as const,
  registers: [registry],
});
const seconds = new Histogram({
  name: 'samrad_http_request_seconds',
  help: 'How long answers took that were not kept ready',
  labelNames: ['method'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers: [registry],
});
new Gauge({
  name: 'samrad_jobs',
  help: 'Slow work by kind and state',
  labelNames: ['kind', 'state'] as const,
  registers: [registry],
  async collect() {
    this.reset();
    const count = async (state: string, where: object) => {
      for (const { kind, _count } of await database().job.groupBy({ by: ['kind'], where, _count: true })) {
        this.set({ kind, state }, _count);
      }
    };
    await count('waiting', { finishedAt: null, failedAt: null });
    await count('failed', { failedAt: { not: null } });
  },
});
new Gauge({
  name: 'samrad_submissions',
  help: 'Submissions in the pool, by channel',
  labelNames: ['channel'] as const,
  registers: [registry],
  async collect() {
    this.reset();
    for (const { channel, _count } of await database().submission.groupBy({ by: ['channel'], _count: true })) {
      this.set({ channel }, _count);
    }
  },
});
new Gauge({
  name: 'samrad_database_bytes',
  help: 'Size of the database file',
  registers: [registry],
  collect() {
    this.set(statSync(config().databaseFile).size);
  },
});

/** Counts an answer that was sent from the page cache. */
export const countKept = (): void => requests.inc({ method: 'GET', status: '2xx', kept: 'yes' });

/** Counts and times every answer that goes through it. */
export function counted(listener: RequestListener): RequestListener {
  return (req, res) => {
    const method = ['GET', 'HEAD', 'POST'].includes(req.method ?? '') ? req.method! : 'other';
    const stop = seconds.startTimer({ method });
    res.once('close', () => {
      stop();
      requests.inc({ method, status: `${Math.floor(res.statusCode / 100)}xx`, kept: 'no' });
    });
    listener(req, res);
  };
}

/** Serves the metrics on a port of their own, to this machine only. */
export function serveMetrics(port: number): Server {
  return createServer((_req, res) => {
    registry.metrics().then(
      (text) => res.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
      () => res.writeHead(500).end(),
    );
  }).listen(port, '127.0.0.1');
}
