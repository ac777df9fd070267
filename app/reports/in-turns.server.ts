import { setImmediate as nextTurn } from 'node:timers/promises';

/** Signs in a piece: a few milliseconds of work. */
const pieceLength = 64_000;

/** Milliseconds. */
const longestTurn = 15;

/** Many small texts as pieces of bytes. Between two pieces everybody else's requests get their turn. */
export async function* inTurns(parts: Iterable<string>): AsyncGenerator<Buffer> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield Buffer.from(piece);
    piece = '';
    await nextTurn();
  }
  if (piece) yield Buffer.from(piece);
}

/** Makes something of each of many items, a few milliseconds' worth at a time. */
export async function mapInTurns<T, R>(items: readonly T[], make: (item: T) => R): Promise<R[]> {
  const made: R[] = [];
  let since = performance.now();
  for (const item of items) {
    made.push(make(item));
    if (performance.now() - since < longestTurn) continue;
    await nextTurn();
    since = performance.now();
  }
  return made;
}

/** Rows in a page: some ten milliseconds of reading. */
const pageSize = 250;

/** Reads many rows page by page, in the order of their ids; `read` gets the id after which a page begins. */
export async function readInTurns<T extends { id: string }>(
  read: (page: { after: { gt: string }; take: number; orderBy: { id: 'asc' } }) => Promise<T[]>,
): Promise<T[]> {
  const rows: T[] = [];
  for (;;) {
    const page = await read({ after: { gt: rows.at(-1)?.id ?? '' }, take: pageSize, orderBy: { id: 'asc' } });
    rows.push(...page);
    await nextTurn();
    if (page.length < pageSize) return rows;
  }
}
