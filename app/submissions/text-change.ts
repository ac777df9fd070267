import { diffWords } from 'diff';

export interface TextPiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Two texts with less than this in common are two texts, not a change. */
const leastInCommon = 0.3;
/** Words that may differ before it is given up: the work grows with the square of it. */
const mostEdits = 1_500;

/**
 * The change from one text to another, word by word. Null when they have so little in common that marking words would
 * tell nothing, or when comparing them would take too long.
 */
export function wordChanges(from: string, to: string): TextPiece[] | null {
  const changes = diffWords(from, to, { maxEditLength: mostEdits });
  if (!changes) return null;
  const pieces = changes.map(({ added, removed, value }): TextPiece => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
  const same = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.trim().length : 0), 0);
  return same >= leastInCommon * Math.min(from.trim().length, to.trim().length) ? pieces : null;
}
