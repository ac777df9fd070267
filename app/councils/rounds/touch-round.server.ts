import { database, type Transaction } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { mayInRound, type RoundDeed } from '../round-rules';
import type { Insider } from './round-access.server';

/**
 * The round inside a transaction, when this person may still do this: between the page and the press the stage may have
 * moved. Moves the round's revision, so that devices that follow it see that something happened.
 *
 * @throws Failure `conflict` when the stage has moved on
 */
export async function touchRound(
  tx: Transaction,
  { roundId, roles }: Pick<Insider, 'roundId' | 'roles'>,
  deed: RoundDeed,
) {
  const round = found(await tx.councilRound.findUnique({ where: { id: roundId } }));
  if (!mayInRound(roles, round.stage, deed)) throw new Failure('conflict');
  await tx.councilRound.update({ where: { id: roundId }, data: { revision: { increment: 1 } } });
  return round;
}

/** Work in a round, in one transaction, by somebody who may do it. */
export const inRound = <T>(
  insider: Pick<Insider, 'roundId' | 'roles'>,
  deed: RoundDeed,
  work: (tx: Transaction, round: Awaited<ReturnType<typeof touchRound>>) => Promise<T>,
): Promise<T> => database().$transaction(async (tx) => work(tx, await touchRound(tx, insider, deed)));
