import type { Prisma, Transaction } from '~/platform/database.server';

export interface AuditEvent {
  /** Null: a resident, or the system itself. */
  actorId: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  details?: Prisma.InputJsonObject;
}

/** Writes down who did what, in the same transaction as the deed. */
export async function recordEvent(tx: Transaction, event: AuditEvent): Promise<void> {
  await tx.auditEntry.create({ data: { at: new Date(), details: {}, ...event } });
}
