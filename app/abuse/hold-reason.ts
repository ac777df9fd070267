/** Why a submission waits until the planning group has looked at it. Kept as `Submission.heldReason`. */
export const holdReasons = [
  /** A field that people do not see was filled in. */
  'trap',
  /** Sent sooner after the form was opened than anybody writes. */
  'tooFast',
  /** Sent without our form, or with one that nobody opened this month. */
  'noForm',
  /** Much the same text as several others. */
  'sameText',
  /** More from one address, or to one hearing, than a class or a meeting sends. */
  'flood',
  /** Little but links. */
  'links',
  /** Its sender corrected a text in which something is redacted. */
  'redacted',
  /** A planner wants to look closer. */
  'planner',
] as const;

export type HoldReason = (typeof holdReasons)[number];

export interface Screened {
  /** What the form's trap says. */
  trap: HoldReason | null;
  /** There came more than one expects, from its address or to its hearing. */
  flood: boolean;
  texts: readonly string[];
  /** What else was said in the hearing lately, one text for each point. */
  others: readonly string[];
}

/** How many may say much the same before the next is held. */
export const mostAlike = 3;

/** Why this should be looked at before it is shown, if it should. Nothing is refused: a wrong guess costs a wait. */
export function holdReasonOf({ trap, flood, texts, others }: Screened): HoldReason | null {
  if (trap) return trap;
  if (texts.some(isLinkFarm)) return 'links';
  if (texts.some((text) => isLikeOthers(text, others))) return 'sameText';
  return flood ? 'flood' : null;
}

const link = /\bhttps?:\/\/\S+|\bwww\.\S+/giu;

/** Three links or more, and fewer than fifteen words for each. */
function isLinkFarm(text: string): boolean {
  const links = text.match(link)?.length ?? 0;
  return links >= 3 && wordsOf(text.replace(link, ' ')).length < links * 15;
}

/** Texts shorter than this many words are alike by chance: "Meir buss!". */
const fewestWords = 8;

/** Whether a text is long enough to be like others by more than chance. */
export const canBeLikeOthers = (text: string): boolean => wordsOf(text).length >= fewestWords;

function isLikeOthers(text: string, others: readonly string[]): boolean {
  const own = shinglesOf(text);
  if (!own) return false;
  return others.filter((other) => areAlike(own, shinglesOf(other))).length >= mostAlike;
}

/**
 * Jaccard likeness of word triples. A letter is the same with a few words changed, a name put in, another greeting; a
 * sentence only when it is the same, for a class that begins alike goes on in different ways.
 */
function areAlike(a: Set<string>, b: Set<string> | null): boolean {
  const likeness = a.size < 20 ? 0.95 : 0.8;
  if (!b || Math.min(a.size, b.size) / Math.max(a.size, b.size) < likeness) return false;
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared += 1;
  return shared / (a.size + b.size - shared) >= likeness;
}

function shinglesOf(text: string): Set<string> | null {
  const words = wordsOf(text);
  if (words.length < fewestWords) return null;
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
