import type { ImportedImage, ImportWarning } from './imported-plan';

/**
 * What the readers (DOCX, text) hand to `assemblePlan`: the draft as one flow, in document order, before it is known
 * what is a section, a list or a table of plan elements.
 */
export type FlowItem = FlowHeading | FlowParagraph | FlowListItem | FlowTable | FlowFigure | FlowFootnote;

export interface FlowHeading {
  type: 'heading';
  level: number;
  /** As shown in the draft, number included. */
  title: string;
}

export interface FlowParagraph {
  type: 'paragraph';
  /** Inline HTML, without the surrounding `<p>`. */
  html: string;
  text: string;
  /** Styled as the plan's title or subtitle. */
  cover?: 'title' | 'subtitle';
}

export interface FlowListItem {
  type: 'listItem';
  html: string;
  text: string;
  /** 0 for the outermost. */
  level: number;
  ordered: boolean;
  /** The number Word shows before it, which is not among the file's words. */
  shownNumber?: string;
}

export interface FlowFigure {
  type: 'figure';
  html: string;
  /** The alternative text, or the words inside the drawing. */
  text: string;
}

export interface FlowFootnote {
  type: 'footnote';
  /** What the reference in the text shows: "3". */
  mark: string;
  html: string;
  text: string;
}

export interface FlowTable {
  type: 'table';
  rows: FlowRow[];
}

export interface FlowRow {
  /** Marked by the author as a heading row. */
  header: boolean;
  cells: FlowCell[];
}

export interface FlowCell {
  /** First grid column, 0-based. */
  column: number;
  colspan: number;
  rowspan: number;
  content: FlowItem[];
}

/** A draft as a flow, with what a reader knows about its cover and what it has left out. */
export interface Flow {
  title: string;
  subtitle: string;
  items: FlowItem[];
  images: ImportedImage[];
  warnings: ImportWarning[];
  /** Words of the file that are no content: a generated table of contents, page numbers, running headers. */
  leftOut: string[];
  /** Words that stand in the result but not in the file's text: computed heading numbers, titles of ours. */
  added: string[];
}
