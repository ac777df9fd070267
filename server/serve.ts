import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import type * as Entry from '../app/entry.server';
import { readConfig } from '../app/platform/config.server';

const { port, host, metricsPort, drainSeconds } = readConfig();
const build = (await import(pathToFileURL(path.resolve('build/server/index.js')).href)) as ServerBuild;
const { beginStopping, closeRooms, createApp, defaultLanguage, serveMetrics, startJobWorker } = build.entry
  .module as unknown as typeof Entry;

const server = createServer(createApp({ build, defaultLanguage }));
const jobs = startJobWorker();
const metrics = metricsPort === undefined ? undefined : serveMetrics(metricsPort);

server.listen({ port, host }, () => {
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(`Samråd: http://localhost:${actual}`);
});

server.on('error', (error: NodeJS.ErrnoException) => {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm start`,
    EACCES: `This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`,
  };
  console.error(reasons[error.code ?? ''] ?? `The server could not start: ${error.message}`);
  process.exit(1);
});

// What has been begun is finished: nobody's submission is lost because a new release is put in place.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    beginStopping();
    metrics?.close();
    setTimeout(() => {
      server.close(() => void jobs.stop().then(() => process.exit(0)));
      closeRooms();
      server.closeIdleConnections();
      setTimeout(() => process.exit(0), 10_000).unref();
    }, drainSeconds * 1_000);
  });
}
