/** A line of text that is not blank, with what its surroundings tell. */
export interface TextLine {
  /** Without surrounding space, single-spaced inside. */
  text: string;
  /** As in the file, where columns may be told by runs of spaces. */
  raw: string;
  indent: number;
  /** 0-based. */
  page: number;
  /** First line of its page. */
  startsPage: boolean;
  /** Blank lines between this line and the one before it on the same page. */
  blanksBefore: number;
  /** True when one of those holds spaces: an empty paragraph, where an empty line is only line spacing. */
  emptyParagraphBefore: boolean;
  /** An item of a list whose bullet the extraction has lost. */
  lostBullet: boolean;
}
