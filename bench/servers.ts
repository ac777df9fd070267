import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import path from 'node:path';

/** An answer as it went over the wire. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** One machine sends what thousands would. */
const unlimited = { QUICKEST_FORM: '0', SUBMISSIONS_PER_ADDRESS: '1000000000', SUBMISSIONS_PER_HEARING: '1000000000' };

/** Starts the built server on a free port. */
export async function startSamrad(dataDir: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/serve.ts'], {
    env: { ...process.env, ...unlimited, NODE_ENV: 'production', DATA_DIR: dataDir, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  return {
    url,
    read: (address: string) => ask(url + address),
    post: (address: string, body: string) => ask(url + address, body),
    async readForm(address: string) {
      const html = (await ask(url + address)).body.toString();
      const hidden = [...html.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].flatMap(([tag]) => {
        const name = /name="([^"]*)"/.exec(tag)?.[1];
        return name && name !== 'back' ? [[name, /value="([^"]*)"/.exec(tag)?.[1] ?? ''] as const] : [];
      });
      return {
        body: (key: string) =>
          new URLSearchParams({
            ...Object.fromEntries(hidden),
            key,
            as: 'resident',
            text: `Dagtilbodet må vere ope heile året, også om sommaren. ${key}`,
          }).toString(),
      };
    },
    stop: () => child.kill(),
  };
}

/** Starts a plain Node http server, in a process of its own, that always gives this answer. */
export async function startPlainServer(answer: Answer) {
  const child = fork(path.resolve('bench/plain-server.ts'), { execArgv: ['--import', 'tsx'] });
  child.send({ ...answer, body: answer.body.toString('base64') });
  const [port] = (await once(child, 'message')) as [number];
  return { url: `http://localhost:${port}`, stop: () => child.kill() };
}

async function addressOf(child: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of child.stdout!) {
    printed += String(chunk);
    const url = /http:\/\/\S+/.exec(printed)?.[0];
    if (url) return url;
  }
  throw new Error(`the server did not start: ${printed}`);
}

function ask(url: string, body?: string): Promise<Answer> {
  const headers = {
    'accept-encoding': 'gzip',
    'accept-language': 'nn',
    ...(body ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
  };
  return new Promise((resolve, reject) => {
    const call = request(url, { method: body ? 'POST' : 'GET', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        if (status >= 400) return reject(new Error(`${status} ${url}`));
        resolve({ status, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}
