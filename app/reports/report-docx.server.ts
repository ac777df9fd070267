import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { LanguageForm } from '~/language/language-form';
import { dayInNorway } from '~/platform/norwegian-time';
import { checkSums, countReport } from './count-report';
import { coreProperties, fixedZip } from './fixed-zip.server';
import { Body, type Writing } from './report-docx-builder';
import { writeAbout, writeOverview, writeSubmissions, writeUnassessed } from './report-docx-chapters';
import { writeHeard } from './report-docx-heard';
import { writeInputs } from './report-docx-inputs';
import { writeStatements, writeSummaries } from './report-docx-summaries';
import { paragraph, runs, type Xml } from './report-docx-parts';
import { documentStyles, languageTag, margins } from './report-docx-styles';
import { reportTexts } from './report-texts.server';
import type { HearingReport } from './report';
import type { ReportOptions } from './report-options';
import { titleFacts, type ReportTexts } from './report-words';

/**
 * The hearing report as a Word document, in one form of the language. The same report made at the same time is the
 * same file, byte for byte.
 *
 * @throws Error when the counts do not add up to what came in
 */
export async function reportDocx(report: HearingReport, { language, order, madeAt }: ReportOptions): Promise<Buffer> {
  const t = reportTexts(language);
  const counts = countReport(report);
  checkSums(counts, report.cameIn);
  const body = new Body();
  const mark = (form: LanguageForm) => (form === language ? undefined : form);
  const writing: Writing = { report, counts, t, language, order, mark, body };
  writeAbout(writing);
  writeOverview(writing);
  writeSummaries(writing);
  writeInputs(writing);
  writeSubmissions(writing);
  writeUnassessed(writing);
  writeStatements(writing);
  writeHeard(writing);

  const core = coreProperties({
    title: `${t('title')}: ${report.plan.title}`,
    description: t('document.description', { plan: report.plan.title }),
    creator: report.municipality,
    language: languageTag(language),
    madeAt,
  });
  const bytes = await Packer.toBuffer(emptyDocument(writing));
  return fixedZip(bytes, madeAt, (path, xml) => {
    if (path === 'docProps/core.xml') return core;
    if (path !== 'word/document.xml') return xml;
    const front = [...titlePage(writing, dayInNorway(madeAt)), ...body.contents(t('document.contents'))];
    return inPlaceOf(bodyMark, xml, front, body.read());
  });
}

/** Where the body goes in the document that docx makes. */
const bodyMark = '<w:p/>';

/** Everything around the body: styles, page, header and footer. */
const emptyDocument = ({ report, t, language, mark }: Writing) =>
  new Document({
    features: { updateFields: false },
    styles: documentStyles(language),
    sections: [
      {
        properties: { titlePage: true, page: { size: { width: 11906, height: 16838 }, margin: margins } },
        headers: {
          first: new Header({ children: [] }),
          default: new Header({
            children: [
              new Paragraph({
                style: 'PageHeader',
                children: [
                  new TextRun(`${t('title')} · `),
                  new TextRun({ text: report.plan.title, ...languageOf(mark(report.plan.languageForm)) }),
                ],
              }),
            ],
          }),
        },
        footers: { first: new Footer({ children: [] }), default: pageNumbers(t) },
        children: [new Paragraph({})],
      },
    ],
  });

const languageOf = (form: LanguageForm | undefined) => (form ? { language: { value: languageTag(form) } } : {});

const pageNumbers = (t: ReportTexts) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'PageFooter',
        children: [
          new TextRun({
            children: [t('document.page'), PageNumber.CURRENT, t('document.pageOf'), PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

function* inPlaceOf(mark: string, xml: string, ...contents: Iterable<string>[]): Generator<string> {
  const [before, after, ...more] = xml.split(mark);
  if (before === undefined || after === undefined || more.length > 0) throw new Error(`expected one ${mark}`);
  yield before;
  for (const content of contents) yield* content;
  yield after;
}

function titlePage({ report, counts, t, mark }: Writing, today: string): Xml[] {
  const { plan, version } = report;
  const language = mark(plan.languageForm);
  const { facts, reasons } = titleFacts(t, report, counts, today);
  return [
    paragraph(report.municipality, 'Municipality'),
    paragraph(t('title'), 'Title'),
    paragraph(plan.title, 'PlanTitle', { language }),
    paragraph(version.subtitle || t('subtitle'), 'PlanSubtitle', { language: version.subtitle ? language : undefined }),
    ...facts
      .filter(([, value]) => value)
      .map(([name, value]) => paragraph([runs(`${name}\t`), runs(value, { bold: true })], 'TitleFact')),
    ...(reasons.length > 0
      ? [
          paragraph('', 'WarningSpace'),
          paragraph(t('document.unfinished'), 'Warning', { bold: true }),
          ...reasons.map((reason) => paragraph(reason, 'Warning')),
        ]
      : []),
  ];
}
