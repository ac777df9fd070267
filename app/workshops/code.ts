/** Signs in a workshop's code; what comes after them is the number of a table. */
export const codeLength = 6;

export interface JoinCode {
  code: string;
  /** Number of the table, when the code says one. */
  table: number | null;
}

/**
 * Reads a code as somebody types it: "7kq 4mn", "7KQ4MN-3". Null when it cannot be one.
 */
export function readCode(typed: string): JoinCode | null {
  const signs = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const [code, table] = [signs.slice(0, codeLength), signs.slice(codeLength)];
  if (code.length < codeLength || !/^\d{0,3}$/.test(table)) return null;
  return { code, table: table ? Number(table) : null };
}

/** A code as people read it aloud: "7KQ 4MN". */
export const spokenCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** The code that seats people at a table: "7KQ4MN-3". */
export const tableCode = (code: string, table: number): string => `${code}-${table}`;
