import { RateLimiterMemory } from 'rate-limiter-flexible';
import { networkOf } from '~/identity/sign-in-limit.server';

/** A whole hall shares one address: wrong codes are counted, right ones are not. */
const wrongCodes = new RateLimiterMemory({ points: 100, duration: 15 * 60 });

/** Whether so many wrong codes came from this place that it is somebody guessing. */
export async function isGuessing(clientAddress: string): Promise<boolean> {
  const seen = await wrongCodes.get(networkOf(clientAddress));
  return (seen?.remainingPoints ?? 1) <= 0;
}

export async function countWrongCode(clientAddress: string): Promise<void> {
  await wrongCodes.consume(networkOf(clientAddress)).catch(() => undefined);
}
