import type { LanguageForm } from '~/language/language-form';

/**
 * What an import makes of a plan draft, before anything is saved. The contract between the readers (DOCX, text),
 * the preview in which the planner corrects levels and titles, and `savePlanVersion`.
 *
 * Every word of the source stands in exactly one place: a section's title, a block's text, or an element's texts.
 */
export interface ImportedPlan {
  title: string;
  /** Further lines of the title page, e.g. "Utkast til høyring". */
  subtitle: string;
  language: LanguageForm;
  /** In document order; the tree follows from the levels. */
  sections: ImportedSection[];
  warnings: ImportWarning[];
  images: ImportedImage[];
}

export interface ImportedSection {
  /** Unique in the plan, readable in a URL, and the same each time the same draft is imported. */
  key: string;
  /** 1–6, as in the heading's outline level. */
  level: number;
  /** As it stands in the draft, with its number: "3.1 Bærekraftige tjenester". */
  title: string;
  /** True when the draft had text but no heading here and the title is ours. */
  synthetic: boolean;
  blocks: ImportedBlock[];
}

export type ImportedBlockKind = 'paragraph' | 'list' | 'table' | 'figure' | 'footnote' | 'elements';

export interface ImportedBlock {
  /** Unique in the plan; made from the text, so that an unchanged paragraph keeps its key in the next draft. */
  key: string;
  kind: ImportedBlockKind;
  /** Sanitised semantic HTML from the allow-list in `block-html.ts`. Images: `<img src="image:SHA256" alt="…">`. Empty for `elements`. */
  html: string;
  /** The same as plain text. For `elements`: the column headings. */
  text: string;
  /** For `elements`: the columns as the draft names them. */
  columns: ElementColumn[];
  /** For `elements`: what stands in the table's cells, row by row and column by column. */
  elements: ImportedElement[];
}

export type PlanElementKind = 'challenge' | 'goal' | 'strategy' | 'measure' | 'indicator';

export interface ElementColumn {
  title: string;
  /** What the cells of this column are: elements of a kind, or a property of the row's elements. */
  holds: PlanElementKind | 'responsible' | 'start' | 'end' | 'other';
}

export interface ImportedElement {
  /** Unique in the plan; made from kind and text. */
  key: string;
  kind: PlanElementKind;
  text: string;
  /** Key of the element this one serves, when the draft says so (a strategy under the row's only goal). */
  parentKey: string | null;
  /**
   * Row (0-based, below the headings) and column of the table. Row -1 is a goal that stands in its section's title: the words are
   * the title's, are shown there, and are not counted a second time.
   */
  row: number;
  column: number;
  /** The draft's own name or number for it: "Mål 4". Only what does not already stand in a column heading. */
  label: string;
  /** "2030", "2016–2020": where the draft gives one. Derived from a heading or label; not counted as words of its own. */
  horizon: string;
  responsible: string;
  startsAt: string;
  endsAt: string;
  /** Cells of columns that hold none of the above, under the column's title. */
  attributes: { title: string; text: string }[];
}

export interface ImportedImage {
  sha256: string;
  contentType: string;
  alt: string;
  bytes: Uint8Array;
}

export type ImportWarningCode =
  | 'noHeadings'
  | 'levelSkipped'
  | 'emptySection'
  | 'tableNotUnderstood'
  | 'textBeforeFirstHeading'
  | 'imageWithoutAlt'
  | 'imageNotSupported';

export interface ImportWarning {
  code: ImportWarningCode;
  sectionKey: string | null;
  /** Whatever helps to find the place: a title, the first words of a table. */
  detail: string;
}

/** Why a file could not be read as a plan. Shown to the planner in their own language. */
export type ImportFailureCode = 'wrongType' | 'encrypted' | 'broken' | 'tooLarge' | 'tooManyPages' | 'empty';

export class ImportFailure extends Error {
  constructor(readonly code: ImportFailureCode) {
    super(code);
    this.name = 'ImportFailure';
  }
}
