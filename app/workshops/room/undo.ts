import type { RowChange } from './action';
import type { Picture } from './picture';

/**
 * The changes that take others back. Null when a row is no longer as they left it: somebody has changed it since, and
 * that is not ours to undo.
 */
export function undoing(picture: Picture, changes: readonly RowChange[], now: Date): RowChange[] | null {
  const back: RowChange[] = [];
  for (const { table, id, before, after } of [...changes].reverse()) {
    const row = rowIn(picture, table, id);
    if (!row || !Object.entries(after).every(([name, value]) => asJson(row[name]) === asJson(value))) return null;
    // What was new stays as a row, taken away.
    const target = before ?? { removedAt: now.toISOString() };
    const current = Object.fromEntries(Object.keys(target).map((name) => [name, row[name] ?? null]));
    back.push({ table, id, before: current, after: target });
  }
  return back;
}

const asJson = (value: unknown): string => JSON.stringify(value ?? null);

function rowIn(picture: Picture, table: RowChange['table'], id: string): Record<string, unknown> | undefined {
  if (table === 'workshop') return { ...picture.workshop };
  const rows = {
    group: picture.groups,
    participant: picture.participants,
    note: picture.notes,
    cluster: picture.clusters,
    dot: picture.dots,
  }[table];
  const row = rows.get(id);
  return row && { ...row };
}
