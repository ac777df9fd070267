import type { LanguageForm } from '~/language/language-form';
import type { ReportCounts } from './count-report';
import {
  bookmark,
  contentsTitle,
  fieldBegin,
  fieldEnd,
  heading,
  linkAround,
  paragraph,
  runs,
  type Xml,
} from './report-docx-parts';
import type { HearingReport } from './report';
import type { ReportOrder } from './report-options';
import type { ReportTexts } from './report-words';

/** What every chapter needs. */
export interface Writing {
  report: HearingReport;
  counts: ReportCounts;
  t: ReportTexts;
  /** The form of the document. */
  language: LanguageForm;
  order: ReportOrder;
  /** The language mark of a text: none when it is in the document's form. */
  mark: (form: LanguageForm) => LanguageForm | undefined;
  body: Body;
}

interface Entry {
  text: string;
  level: number;
  name: string;
  language: LanguageForm | undefined;
}

const deepestInContents = 3;

/** The document's body: its paragraphs and tables in order, and its list of contents. */
export class Body {
  private readonly parts: (Xml | Iterable<Xml>)[] = [];
  private readonly entries: Entry[] = [];
  private bookmarks = 0;

  /** Adds paragraphs, and tables that are made row by row when the body is read. */
  add(...parts: (Xml | Iterable<Xml>)[]): void {
    this.parts.push(...parts);
  }

  heading(text: string, level: number, language?: LanguageForm): void {
    const name = `h_${this.entries.length + 1}`;
    this.entries.push({ text, level, name, language });
    this.add(heading(this.bookmark(name, runs(text, { language })), level));
  }

  /** A place that links lead to. */
  bookmark(name: string, content: Xml): Xml {
    return bookmark(name, ++this.bookmarks, content);
  }

  /** Everything that was added. Tables are made on the way, so it can be read once. */
  *read(): Generator<Xml> {
    for (const part of this.parts) {
      if (typeof part === 'string') yield part;
      else yield* part;
    }
  }

  /**
   * The list of contents, ready as links: it is right when the document opens, without a question from Word. It
   * stands in a real TOC field, so that "Update field" puts in page numbers for who wants them.
   */
  contents(title: string): Xml[] {
    const shown = this.entries.filter(({ level }) => level <= deepestInContents);
    return [
      contentsTitle(title),
      ...shown.map(({ text, level, name, language }, index) =>
        paragraph(
          [
            ...(index === 0 ? [fieldBegin(` TOC \\o "1-${deepestInContents}" \\h \\z \\u `)] : []),
            linkAround(name, runs(text, { language })),
            ...(index === shown.length - 1 ? [fieldEnd()] : []),
          ],
          `Contents${level}`,
        ),
      ),
    ];
  }
}
