import type { Prisma, Transaction } from '~/platform/database.server';
import { chainStart, entryHash } from './chain';
import { allEvidence, evidenceOf, type Evidence } from './evidence.server';

export interface AuditEvent {
  /** Null: a resident, or the system itself. */
  actorId: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  details?: Prisma.InputJsonObject;
}

/** Writes down who did what, in the same transaction as the deed and after it. */
export const recordEvent = (tx: Transaction, event: AuditEvent): Promise<void> => recordEvents(tx, [event]);

/** Writes down many deeds at once, in order. */
export async function recordEvents(tx: Transaction, events: readonly AuditEvent[]): Promise<void> {
  if (events.length > 0) await append(tx, events, await evidenceOf(tx, events));
}

/** Vouches for all that is there now, whatever made it: a demonstration that was loaded, a database older than the chain. */
export async function vouchForAll(tx: Transaction, action: string): Promise<void> {
  await append(tx, [{ actorId: null, action, subjectType: 'audit', subjectId: 'chain' }], [await allEvidence(tx)]);
}

/** In a database older than the chain: begins it. Does nothing where it has begun, or where nothing has happened yet. */
export async function beginChain(tx: Transaction): Promise<void> {
  const last = await lastEntry(tx);
  if (last?.previous === '') await vouchForAll(tx, 'audit.chainBegun');
}

const lastEntry = (tx: Transaction) =>
  tx.auditEntry.findFirst({ orderBy: { number: 'desc' }, select: { number: true, hash: true, previous: true } });

async function append(tx: Transaction, events: readonly AuditEvent[], evidence: readonly Evidence[]): Promise<void> {
  const last = await lastEntry(tx);
  let previous = last?.hash ?? chainStart;
  const at = new Date();
  const entries = events.map(({ details = {}, actorId, action, subjectType, subjectId }, index) => {
    const entry = {
      number: (last?.number ?? 0) + index + 1,
      previous,
      at,
      actorId,
      action,
      subjectType,
      subjectId,
      details,
      evidence: evidence[index]!,
    };
    previous = entryHash(entry);
    return { ...entry, hash: previous };
  });
  await tx.auditEntry.createMany({ data: entries });
}
