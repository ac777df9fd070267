import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const fifteenMinutes = 15 * 60;
const perPair = new RateLimiterMemory({ points: 5, duration: fifteenMinutes });
const perNetwork = new RateLimiterMemory({ points: 50, duration: fifteenMinutes });

/**
 * Counts an attempt to sign in before it is tried, so that many at once are not free. Null when there have been too
 * many for this e-mail from this place, or from this place at all.
 */
export async function takeAttempt(email: string, clientAddress: string) {
  const network = networkOf(clientAddress);
  const pair = `${network} ${email}`;
  try {
    await perNetwork.consume(network);
    await perPair.consume(pair);
  } catch (error) {
    if (error instanceof RateLimiterRes) return null;
    throw error;
  }
  return {
    /** Only failures count. */
    async succeeded() {
      await perPair.delete(pair);
      await perNetwork.reward(network);
    },
  };
}

/** An IPv6 subscriber has a whole /64 of addresses; it counts as one place. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
