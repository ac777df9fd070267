import { createHash } from 'node:crypto';

/** An audit entry as far as its hash covers it: all of it but the hash and its id. */
export interface ChainedEntry {
  number: number;
  previous: string;
  at: Date;
  actorId: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  details: unknown;
  evidence: unknown;
}

/** What the first entry has for `previous`. */
export const chainStart = '0'.repeat(64);

/** SHA-256 of a value's JSON with the keys of every object in order, as 64 hexadecimal digits. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, inOrder)).digest('hex');
}

/** The hash of an entry; the next entry has it as `previous`. */
export function entryHash({ at, ...entry }: ChainedEntry): string {
  const { number, previous, actorId, action, subjectType, subjectId, details, evidence } = entry;
  return fingerprint([number, previous, at.getTime(), actorId, action, subjectType, subjectId, details, evidence]);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
