import type { Database } from '~/platform/database.server';
import { chainStart, entryHash } from './chain';
import { allEvidence, gone, type Evidence } from './evidence.server';

export interface AuditFinding {
  /**
   * `entryChanged`: an entry does not fit its hash. `chainBroken`: an entry is missing, was added or moved.
   * `headUnknown`: the hash that was noted earlier is in the chain no more. `changed`: a row is not as its last deed
   * left it. `missing`: it is gone. `unaccounted`: no deed accounts for it.
   */
  problem: 'entryChanged' | 'chainBroken' | 'headUnknown' | 'changed' | 'missing' | 'unaccounted';
  /** "entry 12", "input <id>". Never what a person said. */
  where: string;
}

export interface AuditVerdict {
  entries: number;
  /** Entries from before there was a chain: nothing is known of them. */
  unchained: number;
  /** Hash of the last entry. Noted outside the machine, it proves later that nothing up to it was rewritten. */
  head: string;
  findings: AuditFinding[];
}

const batch = 1000;

/**
 * Reads the audit chain from its beginning, and compares what it vouches for with what the database holds.
 *
 * @param noted a `head` noted earlier, which must still be in the chain
 */
export async function verifyAudit(db: Database, noted?: string): Promise<AuditVerdict> {
  const findings: AuditFinding[] = [];
  const last: Evidence = {};
  let head = chainStart;
  let entries = 0;
  let unchained = 0;
  let notedIsThere = noted === undefined || noted === chainStart;
  for (;;) {
    const rows = await db.auditEntry.findMany({
      where: { number: { gt: entries } },
      orderBy: { number: 'asc' },
      take: batch,
    });
    for (const { hash, ...entry } of rows) {
      const where = `entry ${entry.number}`;
      if (entry.previous === '' && unchained === entries) {
        unchained += 1;
      } else {
        if (entry.number !== entries + 1 || entry.previous !== head) findings.push({ problem: 'chainBroken', where });
        if (entryHash(entry) !== hash) findings.push({ problem: 'entryChanged', where });
      }
      Object.assign(last, entry.evidence);
      entries = entry.number;
      head = hash;
      notedIsThere ||= hash === noted;
    }
    if (rows.length < batch) break;
  }
  if (!notedIsThere) findings.push({ problem: 'headUnknown', where: noted! });
  return { entries, unchained, head, findings: [...findings, ...compare(last, await allEvidence(db))] };
}

function compare(vouched: Evidence, found: Evidence): AuditFinding[] {
  const where = (subject: string) => subject.replace(':', ' ');
  return [
    ...Object.entries(vouched).flatMap(([subject, hash]): AuditFinding[] => {
      const now = found[subject];
      if (now === hash || (hash === gone && now === undefined)) return [];
      return [{ problem: now === undefined ? 'missing' : 'changed', where: where(subject) }];
    }),
    ...Object.keys(found)
      .filter((subject) => !(subject in vouched))
      .map((subject): AuditFinding => ({ problem: 'unaccounted', where: where(subject) })),
  ];
}
