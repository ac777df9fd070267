import { createServer } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import { createServer as createViteServer } from 'vite';
import type * as Entry from '../app/entry.server';
import { readConfig } from '../app/platform/config.server';

const { port } = readConfig();
const vite = await createViteServer({ server: { middlewareMode: true } });
const build = (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild;
const { createApp, defaultLanguage, startJobWorker } = build.entry.module as unknown as typeof Entry;

startJobWorker();
createServer(createApp({ build, defaultLanguage, assets: vite.middlewares })).listen(port, () => {
  console.log(`Samråd, development: http://localhost:${port}`);
});
