export interface ReadLine {
  /** Counted from 1, as typed. */
  line: number;
  /** The note; empty for a line that says nothing. */
  text: string;
}

const bullet = /^(?:[-–—*·•▪◦●‣□☐]\s+|[•▪◦●‣□☐]|[-–—*·]$)/u;
const number = /^(\d{1,3})[.)]\s+/;

/**
 * Reads notes typed in bulk, one per line, and says what became of each line. Bullets go. Numbers go only where the
 * lines are numbered 1, 2, 3: a note that begins with "2. klasse" keeps its words.
 */
export function readLines(bulk: string): ReadLine[] {
  const lines = bulk.split(/\r\n|\r|\n/).map((text) => text.trim().replace(bullet, '').trim());
  const said = lines.filter(Boolean);
  const numbered = said.length > 1 && said.every((text, index) => number.exec(text)?.[1] === String(index + 1));
  return lines.map((text, index) => ({ line: index + 1, text: numbered ? text.replace(number, '').trim() : text }));
}

/** The notes in bulk text, without the lines that say nothing. */
export const parseNotes = (bulk: string): string[] => readLines(bulk).flatMap(({ text }) => (text ? [text] : []));
