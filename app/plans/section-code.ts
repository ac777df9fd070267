/**
 * The code on a printed form that says which part of the plan it is about, so that whoever types it in need not look
 * the part up: "1-14-KP" is the 14th section of hearing 1; "1-0-…" the whole plan. Two letters are computed from the
 * rest and the plan, so that a slip of the pen, or a form of another plan, is not taken for another part (399 of 400).
 */
export interface CodedPlace {
  /** The plan's slug. */
  plan: string;
  /** The hearing's number. */
  hearing: number;
  /** Of the section, from 0; null for the whole plan. */
  position: number | null;
}

/** No vowels, which could make words, and nothing that looks like something else by hand. */
const letters = 'BCDFGHJKLMNPRSTVWXYZ';

export function sectionCode({ plan, hearing, position }: CodedPlace): string {
  const part = position === null ? 0 : position + 1;
  return `${hearing}-${part}-${control(`${plan} ${hearing} ${part}`)}`;
}

/** The section that a code names, or null for the whole plan; undefined when it is no code of this hearing. */
export function readSectionCode(
  typed: string,
  { plan, hearing }: Pick<CodedPlace, 'plan' | 'hearing'>,
): number | null | undefined {
  const [, number, part, given] = /^(\d+)-(\d+)[-–. ]*([a-z]{2})$/i.exec(withSeparators(typed)) ?? [];
  if (given === undefined || Number(number) !== hearing) return undefined;
  const position = Number(part) === 0 ? null : Number(part) - 1;
  return sectionCode({ plan, hearing, position }).endsWith(`-${given.toUpperCase()}`) ? position : undefined;
}

/** Between the numbers something must stand; beside the letters nothing need. */
const withSeparators = (typed: string) => typed.trim().replace(/(\d)[-–. ]+(?=\d)/g, '$1-');

/** FNV-1a (Fowler, Noll, Vo), as two letters. */
function control(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193) >>> 0;
  const pair = hash % (letters.length * letters.length);
  return letters.charAt(Math.floor(pair / letters.length)) + letters.charAt(pair % letters.length);
}
