import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from '~/identity/sign-in-limit.server';
import type { Transaction } from '~/platform/database.server';
import { Failure } from '~/platform/failure';

const hour = 60 * 60;
const perNetwork = new RateLimiterMemory({ points: 30, duration: hour });
const mostToOneAddress = 10;

/**
 * Counts a request for mail that anybody can make for any address.
 *
 * @throws Failure `tooMany` when there have been too many from this place in the last hour
 */
export async function countMailRequest(clientAddress: string): Promise<void> {
  try {
    await perNetwork.consume(networkOf(clientAddress));
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new Failure('tooMany');
    throw error;
  }
}

/**
 * May one more mail that a visitor asked for go to this address? Keeps our forms from being used to fill somebody's
 * mailbox. Whoever asks is not told: it would tell that the address is known.
 */
export async function mayMail(tx: Transaction, to: string): Promise<boolean> {
  const since = new Date(Date.now() - hour * 1000);
  const lately = await tx.mail.count({ where: { to, createdAt: { gte: since } } });
  return lately < mostToOneAddress;
}
