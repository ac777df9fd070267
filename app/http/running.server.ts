import type { Handler } from 'express';
import { database } from '~/platform/database.server';
import { log, describeError } from '~/platform/log.server';

/** Whether this process takes new visitors. A stopping one answers what it has begun and asks everybody else to go on. */
let stopping = false;

/** From now on the process is not ready, and every answer closes its connection. */
export function beginStopping(): void {
  stopping = true;
}

/**
 * `/healthz`: the process lives. `/readyz`: it is not stopping and its database answers. For process managers and
 * proxies; they tell nobody anything else.
 */
export const tellHealth: Handler = (req, res, next) => {
  if (stopping) res.set('Connection', 'close');
  if (req.path === '/healthz') {
    res.type('text/plain').send('ok');
  } else if (req.path === '/readyz') {
    void isReady().then((ready) =>
      res
        .status(ready ? 200 : 503)
        .type('text/plain')
        .send(ready ? 'ready' : 'not ready'),
    );
  } else {
    next();
  }
};

async function isReady(): Promise<boolean> {
  if (stopping) return false;
  try {
    await database().municipality.count();
    return true;
  } catch (error) {
    log('error', 'database.unreachable', describeError(error));
    return false;
  }
}
