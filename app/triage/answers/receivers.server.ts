import { isMailAddress } from '~/messages/queue-mail.server';
import type { Database, Transaction } from '~/platform/database.server';
import { inPieces } from '../in-pieces';

/** Who is told of answers: a council, or an address with all that was sent with it. */
export interface Receiver {
  /** The first of their submissions: receivers are told in the order of these. */
  first: string;
  submissionIds: string[];
  councilId: string | null;
  /** Empty for a council, which is told in its own way. */
  address: string;
}

interface SenderRow {
  id: string;
  councilId: string | null;
  contactEmail: string;
  party: { email: string; registeredParty: { email: string } | null } | null;
}

/**
 * Who is told when answers to these submissions are published, each once, in the order in which they are told; and how
 * many submissions have nobody to tell. The same address with capitals or without is the same receiver.
 */
export async function receiversOf(db: Database | Transaction, submissionIds: readonly string[]) {
  const rows: SenderRow[] = [];
  for (const piece of inPieces(submissionIds)) {
    rows.push(
      ...(await db.submission.findMany({
        where: { id: { in: piece } },
        select: {
          id: true,
          councilId: true,
          contactEmail: true,
          party: { select: { email: true, registeredParty: { select: { email: true } } } },
        },
      })),
    );
  }
  return groupReceivers(rows);
}

export function groupReceivers(rows: readonly SenderRow[]): { receivers: Receiver[]; silent: number } {
  const receivers = new Map<string, Receiver>();
  let silent = 0;
  for (const row of [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { id, councilId } = row;
    const address = councilId ? '' : addressOf(row);
    if (!councilId && !address) {
      silent += 1;
      continue;
    }
    const key = councilId ? `council ${councilId}` : address.toLowerCase();
    const known = receivers.get(key);
    if (known) known.submissionIds.push(id);
    else receivers.set(key, { first: id, submissionIds: [id], councilId, address });
  }
  return { receivers: [...receivers.values()], silent };
}

/** The address given with the submission, else the consulted party's. Typed in from a letter, it may be no address. */
function addressOf({ contactEmail, party }: SenderRow): string {
  const all = [contactEmail, party?.email, party?.registeredParty?.email];
  return all.find((address) => address && isMailAddress(address)) ?? '';
}
