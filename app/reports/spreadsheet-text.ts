// A cell in Excel holds 32,767 signs; this leaves room for the guard.
const partLength = 32_000;

/**
 * What OWASP's guidance on CSV injection names: a cell that begins with one of these can be taken for a formula by
 * some program on the file's way, also in its full-width form. The guard is a leading apostrophe, as a person would
 * type it.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

// Excel reads "_x0041_" in a text as the sign with that number.
const excelEscape = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text that no program takes for a formula when it opens the file. */
export const asText = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);

/** A cell that every program reads as text, never as a formula. */
export const textCell = (text: string) => ({
  type: String,
  value: asText(text).replace(excelEscape, '_x005F_'),
});

/** A value as the texts of one or more cells: a text longer than a cell can hold is split, never cut. */
export function cellTexts(value: string | number): (string | number)[] {
  if (typeof value === 'number' || value.length <= partLength) return [value];
  const parts: string[] = [];
  for (let from = 0; from < value.length;) {
    let to = Math.min(from + partLength, value.length);
    // A sign outside the basic plane takes two places; it stays whole.
    if (/[\ud800-\udbff]/.test(value.charAt(to - 1)) && to < value.length) to -= 1;
    parts.push(value.slice(from, to));
    from = to;
  }
  return parts;
}
