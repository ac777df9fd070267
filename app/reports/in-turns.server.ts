import { setImmediate as nextTurn } from 'node:timers/promises';

/** Signs in a piece: a few milliseconds of work. */
const pieceLength = 64_000;

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
