import { BuilderElement, Paragraph, Run, type ParagraphChild, type Table } from 'docx';
import type { LanguageForm } from '~/language/language-form';
import type { ReportCounts } from './count-report';
import { heading, linkTo, paragraph } from './report-docx-parts';
import type { HearingReport } from './report';
import type { ReportTexts } from './report-words';

/** What every chapter needs. */
export interface Writing {
  report: HearingReport;
  counts: ReportCounts;
  t: ReportTexts;
  /** The form of the document. */
  language: LanguageForm;
  /** The language mark of a text: none when it is in the document's form. */
  mark: (form: LanguageForm) => LanguageForm | undefined;
  body: Body;
}

interface Entry {
  text: string;
  level: number;
  bookmark: string;
  language: LanguageForm | undefined;
}

const deepestInContents = 3;

/** The document's body as it grows, and its list of contents. */
export class Body {
  readonly children: (Paragraph | Table)[] = [];
  private readonly entries: Entry[] = [];

  add(...children: (Paragraph | Table)[]): void {
    for (const child of children) this.children.push(child);
  }

  heading(text: string, level: number, language?: LanguageForm): void {
    const bookmark = `h_${this.entries.length + 1}`;
    this.entries.push({ text, level, bookmark, language });
    this.add(heading(text, level, { bookmark, language }));
  }

  /**
   * The list of contents, ready as links: it is right when the document opens, without a question from Word. It
   * stands in a real TOC field, so that "Update field" puts in page numbers for who wants them.
   */
  contents(title: string): Paragraph[] {
    const shown = this.entries.filter(({ level }) => level <= deepestInContents);
    return [
      new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, text: title }),
      ...shown.map(({ text, level, bookmark, language }, index) =>
        paragraph(
          [
            ...(index === 0 ? fieldBegin(` TOC \\o "1-${deepestInContents}" \\h \\z \\u `) : []),
            linkTo(bookmark, text, { language }, true),
            ...(index === shown.length - 1 ? [fieldPart('end')] : []),
          ],
          `Contents${level}`,
        ),
      ),
    ];
  }
}

const fieldBegin = (instruction: string): ParagraphChild[] => [
  fieldPart('begin'),
  new FieldRun(
    new BuilderElement<{ space: string }>({
      name: 'w:instrText',
      attributes: { space: { key: 'xml:space', value: 'preserve' } },
      children: [instruction as never],
    }),
  ),
  fieldPart('separate'),
];

const fieldPart = (type: 'begin' | 'separate' | 'end') =>
  new FieldRun(
    new BuilderElement<{ type: string }>({
      name: 'w:fldChar',
      attributes: { type: { key: 'w:fldCharType', value: type } },
    }),
  );

/** A run that holds a part of a field; docx has these for page numbers only. */
class FieldRun extends Run {
  constructor(part: BuilderElement<never> | BuilderElement<{ type: string }> | BuilderElement<{ space: string }>) {
    super({});
    this.root.push(part);
  }
}
