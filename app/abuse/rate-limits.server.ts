import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from '~/identity/sign-in-limit.server';
import { Failure } from '~/platform/failure';

const tenMinutes = 10 * 60;

/** For one address (a class, a library, a whole town hall may be behind it) and for a hearing from everywhere. */
const limits = {
  /** Submissions: from `held` on they are looked at before they are shown, from `most` on they are refused. */
  submission: { address: { held: 60, most: 300 }, hearing: { held: 300, most: 3_000 } },
  /** "I agree". */
  support: { address: { held: Infinity, most: 400 }, hearing: { held: Infinity, most: 20_000 } },
} as const;

export type LimitedDeed = keyof typeof limits;

const limiter = (points: number) => new RateLimiterMemory({ points, duration: tenMinutes });
const limiters = {
  submission: { address: limiter(limits.submission.address.most), hearing: limiter(limits.submission.hearing.most) },
  support: { address: limiter(limits.support.address.most), hearing: limiter(limits.support.hearing.most) },
};

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
    const address = await limiters[deed].address.consume(`${hearingId} ${addressKey(clientAddress)}`);
    const hearing = await limiters[deed].hearing.consume(hearingId);
    return address.consumedPoints > limits[deed].address.held || hearing.consumedPoints > limits[deed].hearing.held;
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new Failure('tooMany');
    throw error;
  }
}
