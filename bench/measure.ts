import { randomBytes } from 'node:crypto';
import autocannon from 'autocannon';

export interface Target {
  path: string;
  method?: 'GET' | 'POST';
  /** Makes the body of one request from a key that is used once. */
  bodies?: (key: string) => string;
}

export interface Figures {
  perSecond: number;
  /** Milliseconds. */
  p99: number;
  /** Failed connections, time-outs and answers that were neither success nor redirect. */
  errors: number;
}

/** Loads a target for some seconds, after one second that does not count. */
export async function measure(
  url: string,
  target: Target,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Figures> {
  await load(url, target, connections, 1);
  const { requests, latency, errors, timeouts, statusCodeStats } = await load(url, target, connections, seconds);
  const bad = Object.entries(statusCodeStats ?? {})
    .filter(([status]) => Number(status) >= 400)
    .reduce((sum, [, { count }]) => sum + (count ?? 0), 0);
  return { perSecond: requests.average, p99: latency.p99, errors: errors + timeouts + bad };
}

function load(url: string, { path, method = 'GET', bodies }: Target, connections: number, duration: number) {
  return autocannon({
    url,
    connections,
    duration,
    requests: [
      {
        path,
        method,
        headers: {
          'accept-encoding': 'gzip',
          'accept-language': 'nn',
          ...(bodies ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
        },
        ...(bodies
          ? { setupRequest: (request) => ({ ...request, body: bodies(randomBytes(32).toString('base64url')) }) }
          : {}),
      },
    ],
  });
}
