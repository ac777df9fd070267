import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from '~/identity/sign-in-limit.server';
import { config } from '~/platform/config.server';
import { Failure } from '~/platform/failure';

const tenMinutes = 10 * 60;

export type LimitedDeed = 'submission' | 'support';

interface Limit {
  limiter: RateLimiterMemory;
  /** From then on it is looked at before it is shown. */
  held: number;
}

const limit = (most: number, held = Infinity): Limit => ({
  limiter: new RateLimiterMemory({ points: most, duration: tenMinutes }),
  held,
});

let limits: Record<LimitedDeed, { address: Limit; hearing: Limit }> | undefined;

/** For one address (a class, a library, a whole town hall may be behind it) and for a hearing from everywhere. */
function limitsOf(deed: LimitedDeed) {
  const { perAddress, perHearing } = config().submissions;
  limits ??= {
    submission: { address: limit(perAddress, perAddress / 3), hearing: limit(perHearing, perHearing / 10) },
    support: { address: limit(400), hearing: limit(20_000) },
  };
  return limits[deed];
}

const day = 24 * 60 * 60 * 1000;
let key = { bytes: randomBytes(32), madeAt: Date.now() };

/**
 * What stands for an address: a hash with a key that is in this process' memory only and another every day, so that
 * nothing here says who was where.
 */
export function addressKey(clientAddress: string, now = Date.now()): string {
  if (now - key.madeAt > day) key = { bytes: randomBytes(32), madeAt: now };
  return createHmac('sha256', key.bytes).update(networkOf(clientAddress)).digest('base64url');
}

/**
 * Counts something that anybody may do, for its address and its hearing.
 *
 * @returns whether there came more than people send, so that it should be looked at
 * @throws Failure `tooMany` when there came more than any crowd sends
 */
export async function countDeed(deed: LimitedDeed, clientAddress: string, hearingId: string): Promise<boolean> {
  try {
    const { address, hearing } = limitsOf(deed);
    const fromAddress = await address.limiter.consume(`${hearingId} ${addressKey(clientAddress)}`);
    // What is held already does not count for the hearing: one who sends far too much closes it for nobody else.
    if (fromAddress.consumedPoints > address.held) return true;
    const toHearing = await hearing.limiter.consume(hearingId);
    return toHearing.consumedPoints > hearing.held;
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new Failure('tooMany');
    throw error;
  }
}
