import type { rowOf } from './question-form';

/** Rows of questions under the names their fields have in a form. */
export function savedRows(rows: readonly ReturnType<typeof rowOf>[]): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(row).map(([name, value]) => [
        `questions[${index}].${name}`,
        typeof value === 'boolean' ? (value ? 'yes' : '') : value,
      ]),
    ),
  );
}
