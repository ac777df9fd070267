import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { beginStopping, tellHealth } from './running.server';
import { shedLoad } from './shed-load.server';

useTestDatabase();

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(...handlers: express.Handler[]): Promise<string> {
  server = createServer(express().use(handlers));
  await new Promise<void>((resolve) => server!.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

describe('more visitors than there is room for', () => {
  it('are asked to come back, and those who submit are let through for longer', async () => {
    const waiting: express.Response[] = [];
    const url = await serve(shedLoad({ reading: 2, changing: 3 }), (_req, res) => void waiting.push(res));
    const ask = (method: string) => fetch(url, { method });
    const inHand = [ask('GET'), ask('GET'), ask('POST'), ask('POST'), ask('POST')];
    await expect.poll(() => waiting.length).toBe(5);
    const refused = await ask('GET');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect((await ask('POST')).status).toBe(503);
    waiting.splice(0).forEach((res) => res.end());
    expect((await Promise.all(inHand)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);

    const after = ask('GET');
    await expect.poll(() => waiting.length).toBe(1);
    waiting[0]!.end();
    expect((await after).status).toBe(200);
  });
});

describe('health', () => {
  it('is told, until the process stops', async () => {
    const url = await serve(tellHealth);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    beginStopping();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const stopping = await fetch(`${url}/readyz`);
    expect(stopping.status).toBe(503);
    expect(stopping.headers.get('connection')).toBe('close');
  });
});
