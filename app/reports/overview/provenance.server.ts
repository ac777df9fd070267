import { createHash } from 'node:crypto';
import type { Fact } from './facts';

/** Where figures come from, so that anybody can make them again and see whether they are the same. */
export interface Provenance {
  inputs: number;
  /** SHA-256 of the set of inputs with all that the figures are made of, in hexadecimal. */
  sha256: string;
  /** Name and version of the way of counting; a new number whenever the same inputs would give other figures. */
  method: string;
  madeAt: Date;
}

/** Raised whenever the same inputs would give other figures. */
export const overviewMethod = 'overview-1';

/**
 * The fingerprint of the inputs behind figures: one line for each, in the order of their ids, its fields parted by
 * tabs; themes in alphabetical order, parted by commas.
 */
export function provenanceOf(facts: readonly Fact[], method: string, madeAt: Date): Provenance {
  const hash = createHash('sha256');
  const lines = facts.map(({ id, sectionKey, themeIds, channel, speakers, outcome, stance, receivedOn }) =>
    [id, sectionKey, [...themeIds].sort().join(','), channel, speakers, outcome, stance, receivedOn].join('\t'),
  );
  for (const line of lines.sort()) hash.update(`${line}\n`);
  return { inputs: facts.length, sha256: hash.digest('hex'), method, madeAt };
}
