/**
 * What OWASP's guidance on CSV injection names: a cell that begins with one of these can be taken for a formula by some
 * program on the file's way, also in its full-width form. The guard is a leading apostrophe, as a person would type it.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet reads as a formula. */
export const notFormula = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);

/**
 * Rows as separated values (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know it. No cell is a formula.
 *
 * @param separator a semicolon is what spreadsheets in Norwegian expect; open data has commas
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[], separator: ';' | ',' = ';'): string {
  const cell = (value: string | number | null) => {
    if (typeof value !== 'string') return value === null ? '' : String(value);
    const text = notFormula(value);
    return /[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}
