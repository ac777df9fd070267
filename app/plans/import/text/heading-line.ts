/** A heading found in the lines of a text. */
export interface HeadingLine {
  at: number;
  lines: number;
  title: string;
  level: number;
}
