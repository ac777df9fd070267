import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from '~/identity/sign-in-limit.server';

const wrongPerNetwork = new RateLimiterMemory({ points: 10, duration: 15 * 60 });

/**
 * Counts a code that is tried before it is looked up, so that many at once are not free. Ten wrong ones in a quarter of
 * an hour from one place are enough: of 25⁸ codes that finds one in 10¹⁰. Right ones do not count, so a whole council
 * can come in from one network.
 *
 * @returns null when there have been too many
 */
export async function takeCodeAttempt(clientAddress: string): Promise<{ wasRight(): Promise<void> } | null> {
  const network = networkOf(clientAddress);
  try {
    await wrongPerNetwork.consume(network);
  } catch (error) {
    if (error instanceof RateLimiterRes) return null;
    throw error;
  }
  return { wasRight: async () => void (await wrongPerNetwork.reward(network)) };
}

/** A code as people type it: small letters, spaces and missing hyphens are all the same. */
export function readCode(typed: string): string {
  const signs = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return signs.match(/.{1,4}/g)?.join('-') ?? '';
}
