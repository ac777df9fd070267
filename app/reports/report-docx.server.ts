import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { hearingState } from '~/hearings/period';
import { longDay } from '~/language/dates';
import type { LanguageForm } from '~/language/language-form';
import { dayInNorway } from '~/platform/norwegian-time';
import { checkSums, countReport } from './count-report';
import { coreProperties, fixedZip } from './fixed-zip.server';
import { Body, type Writing } from './report-docx-builder';
import { writeAbout, writeOverview, writeSubmissions, writeUnassessed } from './report-docx-chapters';
import { writeInputs } from './report-docx-inputs';
import { paragraph, runs } from './report-docx-parts';
import { documentStyles, languageTag, margins } from './report-docx-styles';
import { reportTexts } from './report-texts.server';
import type { HearingReport } from './report';
import { unfinishedReasons } from './report-words';

/**
 * The hearing report as a Word document, in one form of the language. The same report made at the same time is the
 * same file, byte for byte.
 *
 * @throws Error when the counts do not add up to what came in
 */
export async function reportDocx(report: HearingReport, language: LanguageForm, madeAt: Date): Promise<Buffer> {
  const t = reportTexts(language);
  const counts = countReport(report);
  checkSums(counts, report.cameIn);
  const body = new Body();
  const mark = (form: LanguageForm) => (form === language ? undefined : form);
  const writing: Writing = { report, counts, t, language, mark, body };
  writeAbout(writing);
  writeOverview(writing);
  writeInputs(writing);
  writeSubmissions(writing);
  writeUnassessed(writing);

  const document = new Document({
    features: { updateFields: false },
    styles: documentStyles(language),
    sections: [
      {
        properties: { titlePage: true, page: { size: { width: 11906, height: 16838 }, margin: margins } },
        headers: {
          first: new Header({ children: [] }),
          default: new Header({
            children: [
              paragraph(
                [...runs(`${t('title')} · `), ...runs(report.plan.title, { language: mark(report.plan.languageForm) })],
                'PageHeader',
              ),
            ],
          }),
        },
        footers: { first: new Footer({ children: [] }), default: pageNumbers(writing) },
        children: [
          ...titlePage(writing, dayInNorway(madeAt)),
          ...body.contents(t('document.contents')),
          ...body.children,
        ],
      },
    ],
  });
  const core = coreProperties({
    title: `${t('title')}: ${report.plan.title}`,
    description: t('document.description', { plan: report.plan.title }),
    creator: report.municipality,
    language: languageTag(language),
    madeAt,
  });
  return fixedZip(await Packer.toBuffer(document), madeAt, (path, xml) => {
    if (path === 'docProps/core.xml') return core;
    return path === 'word/document.xml' ? numberBookmarks(xml) : xml;
  });
}

function titlePage({ report, counts, t, mark }: Writing, today: string): Paragraph[] {
  const { plan, version, hearing } = report;
  const language = mark(plan.languageForm);
  const opens = longDay(hearing.opensOn);
  const closes = longDay(hearing.closesOn);
  const reasons = unfinishedReasons(t, { state: hearingState(hearing, today), opens, closes }, counts.inputs);
  const facts: [string, string][] = [
    [t('facts.period'), t('facts.periodValue', { from: opens, to: closes })],
    [t('facts.caseNumber'), plan.caseNumber],
    [t('facts.decidedBy'), plan.decidedBy],
    [t('facts.submissions'), String(counts.submissions.active)],
    [t('facts.inputs'), String(counts.inputs.active)],
    [t('facts.madeOn'), longDay(today)],
  ];
  return [
    paragraph(report.municipality, 'Municipality'),
    new Paragraph({ style: 'Title', children: runs(t('title')) }),
    paragraph(runs(plan.title, { language }), 'PlanTitle'),
    paragraph(
      runs(version.subtitle || t('subtitle'), { language: version.subtitle ? language : undefined }),
      'PlanSubtitle',
    ),
    ...facts
      .filter(([, value]) => value)
      .map(([name, value]) => paragraph([...runs(`${name}\t`), ...runs(value, { bold: true })], 'TitleFact')),
    ...(reasons.length > 0
      ? [
          paragraph('', 'WarningSpace'),
          paragraph(t('document.unfinished'), 'Warning', { bold: true }),
          ...reasons.map((reason) => paragraph(reason, 'Warning')),
        ]
      : []),
  ];
}

const pageNumbers = ({ t }: Writing) =>
  new Footer({
    children: [
      paragraph(
        [
          new TextRun({
            children: [t('document.page'), PageNumber.CURRENT, t('document.pageOf'), PageNumber.TOTAL_PAGES],
          }),
        ],
        'PageFooter',
      ),
    ],
  });

/** docx gives every bookmark the number 1; Word wants them to differ. */
function numberBookmarks(xml: string): string {
  const open: number[] = [];
  let last = 0;
  return xml.replace(/<w:bookmark(Start|End)\b[^>]*?\/>/g, (tag, kind: string) => {
    if (kind === 'Start') open.push(++last);
    const number = kind === 'Start' ? last : open.pop();
    return tag.replace(/w:id="\d+"/, `w:id="${number}"`);
  });
}
