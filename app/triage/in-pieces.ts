/** So many values fit into one query beside its other parameters. */
const longestPiece = 500;

/** A list in pieces that fit into a query: the database takes some thousand parameters at a time. */
export function inPieces<T>(list: readonly T[], longest = longestPiece): T[][] {
  return Array.from({ length: Math.ceil(list.length / longest) }, (_, piece) =>
    list.slice(piece * longest, (piece + 1) * longest),
  );
}
