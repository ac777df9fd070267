/**
 * What OWASP's guidance on CSV injection names: a cell that begins with one of these can be taken for a formula by some
 * program on the file's way, also in its full-width form. The guard is a leading apostrophe, as a person would type it.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet reads as a formula. */
export const notFormula = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);

/**
 * Rows as comma-separated values (RFC 4180), with semicolons as Norwegian spreadsheets expect them and a byte order mark
 * so that they see UTF-8. No cell is a formula.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) => {
    const text = typeof value === 'number' ? String(value) : notFormula(value);
    return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
