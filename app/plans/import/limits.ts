/**
 * What one draft may cost. A plan of 400 pages with photographs stays well below; a file made to hurt does not get
 * far: sizes are checked before anything is inflated, depth and length before anything is built.
 */
export const limits = {
  fileBytes: 30 * 1024 * 1024,
  /** All parts of a DOCX, inflated. */
  inflatedBytes: 300 * 1024 * 1024,
  /** One XML part, inflated. */
  xmlBytes: 40 * 1024 * 1024,
  zipEntries: 5_000,
  xmlDepth: 250,
  pages: 2_000,
  /** A page of plain text holds some 3,000 characters; only far more than 2,000 such pages is refused. */
  textCharacters: 12_000_000,
} as const;
