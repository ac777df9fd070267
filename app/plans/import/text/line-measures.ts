import type { TextLine } from './text-line';

/** Length of the lines that fill the page: few are longer. */
export function fullWidth(lines: Pick<TextLine, 'text'>[]): number {
  const lengths = lines.map((line) => line.text.length).sort((left, right) => left - right);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** The blank lines that stand between two lines of this text most often: its line spacing. */
export function usualBlanks(lines: Pick<TextLine, 'blanksBefore'>[]): number {
  const blanks = lines.map((line) => line.blanksBefore).sort((left, right) => left - right);
  return blanks[Math.floor(blanks.length / 2)] ?? 0;
}
