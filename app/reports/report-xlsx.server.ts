import { textLanguageOf } from '~/language/language-form';
import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { checkSums, countReport, type ReportCounts } from './count-report';
import { coreProperties, fixedZip } from './fixed-zip.server';
import { languageTag } from './report-docx-styles';
import { reportTexts } from './report-texts.server';
import { groupInputs } from './group-inputs';
import type { HeardInReport, HearingReport, InputWithSubmission, ReportSubmission } from './report';
import { assessmentLine, sentBy } from './report-heard';
import type { ReportOptions } from './report-options';
import { outcomeName, placeKindName, senderName, summaryOf, type ReportTexts } from './report-words';
import { headingCell, ListSheet, valueCell, type Column } from './report-xlsx-list.server';
import { textCell } from './spreadsheet-text';

/**
 * The hearing report as a workbook, in one form of the language: inputs, submissions, counts. Every text is a text
 * cell that cannot become a formula. The same report made at the same time is the same file.
 *
 * @throws Error when the counts do not add up to what came in
 */
export async function reportXlsx(report: HearingReport, { language, order, madeAt }: ReportOptions): Promise<Buffer> {
  const t = reportTexts(language);
  const counts = countReport(report);
  checkSums(counts, report.cameIn);
  const lists = [
    await ListSheet.of(
      t,
      t('sheet.inputs'),
      inputColumns(t, report),
      groupInputs(t, report, order).flatMap(({ inputs }) => inputs),
    ),
    await ListSheet.of(t, t('sheet.submissions'), submissionColumns(t), report.submissions),
    await ListSheet.of(t, t('sheet.heard'), heardColumns(t, report), report.heard),
  ];
  const sheets = [...lists.map((list) => list.frame()), overview(t, counts)];
  const bytes = await writeExcelFile(sheets as never, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
  const core = coreProperties({
    title: `${t('title')}: ${report.plan.title}`,
    description: t('document.description', { plan: report.plan.title }),
    creator: report.municipality,
    language: languageTag(language),
    madeAt,
  });
  return fixedZip(bytes, madeAt, (path, xml) => {
    if (path === 'docProps/core.xml') return core;
    const list = lists[lists.findIndex((_, index) => path === `xl/worksheets/sheet${index + 1}.xml`)];
    return list ? list.fill(xml) : xml;
  });
}

function inputColumns(t: ReportTexts, report: HearingReport): Column<InputWithSubmission>[] {
  const titles = new Map(report.sections.map(({ key, title }) => [key, title]));
  return [
    { title: t('sheet.reference'), width: 14, value: ({ reference }) => reference },
    { title: t('sheet.received'), width: 12, value: ({ submission }) => submission.receivedOn },
    { title: t('sheet.late'), width: 9, value: ({ submission }) => (submission.late ? t('sheet.yes') : '') },
    { title: t('sheet.source'), width: 16, value: ({ submission }) => t(`channel.${submission.channel}`) },
    { title: t('sheet.sender'), width: 24, value: ({ submission }) => personName(t, submission) },
    { title: t('sheet.organisation'), width: 22, value: ({ submission }) => submission.organisation },
    { title: t('sheet.council'), width: 22, value: ({ submission }) => submission.council },
    { title: t('sheet.workshop'), width: 22, value: ({ submission }) => submission.workshop },
    { title: t('sheet.group'), width: 14, value: ({ group }) => group },
    {
      title: t('sheet.section'),
      width: 28,
      value: ({ sectionKey }) => (sectionKey === null ? t('wholePlan') : (titles.get(sectionKey) ?? sectionKey)),
    },
    { title: t('sheet.placeKind'), width: 12, value: (input) => placeKindName(t, input) },
    { title: t('sheet.quote'), width: 36, value: ({ quote }) => quote },
    { title: t('sheet.text'), width: 60, value: ({ text }) => text },
    { title: t('sheet.proposed'), width: 36, value: ({ proposedText }) => proposedText },
    { title: t('sheet.stance'), width: 16, value: ({ stance }) => (stance ? t(`stance.${stance}`) : '') },
    { title: t('sheet.hidden'), width: 24, value: ({ submission }) => removedMark(t, submission) },
    { title: t('sheet.form'), width: 10, value: (input) => t(`form.${textLanguageOf(input)}`) },
    { title: t('sheet.themes'), width: 22, value: ({ themes }) => themes.map(({ name }) => name).join('; ') },
    { title: t('sheet.assignee'), width: 20, value: ({ assignee }) => assignee },
    { title: t('sheet.outcome'), width: 20, value: ({ outcome }) => outcomeName(t, outcome) },
    { title: t('sheet.reasoning'), width: 50, value: ({ reasoning }) => reasoning },
    { title: t('sheet.planChange'), width: 40, value: ({ planChange }) => planChange },
  ];
}

/** The sender's own name; a body's name has a column of its own. */
const personName = (t: ReportTexts, submission: ReportSubmission): string =>
  submission.senderKind === 'organisation' ? submission.senderName : senderName(t, submission);

/** The workbook is for the planning group: it keeps what was removed from public view, and marks it. */
const removedMark = (t: ReportTexts, { removed, removedReason }: ReportSubmission): string =>
  removed ? removedReason || t('sheet.yes') : '';

/** A withdrawn submission keeps its row, by its reference only. */
function submissionColumns(t: ReportTexts): Column<ReportSubmission>[] {
  const unless = (value: (submission: ReportSubmission) => string) => (submission: ReportSubmission) =>
    submission.withdrawn ? '' : value(submission);
  return [
    { title: t('sheet.reference'), width: 14, value: ({ reference }) => reference },
    { title: t('sheet.received'), width: 12, value: unless(({ receivedOn }) => receivedOn) },
    { title: t('sheet.late'), width: 9, value: unless(({ late }) => (late ? t('sheet.yes') : '')) },
    {
      title: t('sheet.state'),
      width: 10,
      value: ({ withdrawn }) => (withdrawn ? t('sheet.withdrawn') : t('sheet.active')),
    },
    { title: t('sheet.source'), width: 16, value: unless(({ channel }) => t(`channel.${channel}`)) },
    { title: t('sheet.sender'), width: 30, value: unless((submission) => senderName(t, submission)) },
    { title: t('sheet.journal'), width: 14, value: unless(({ journalNumber }) => journalNumber) },
    { title: t('sheet.points'), width: 12, value: ({ inputs }) => inputs.length },
    {
      title: t('sheet.references'),
      width: 30,
      value: unless(({ inputs }) => inputs.map(({ reference }) => reference).join(', ')),
    },
    { title: t('sheet.hidden'), width: 24, value: unless((submission) => removedMark(t, submission)) },
    { title: t('sheet.summary'), width: 70, value: unless((submission) => summaryOf(submission, 300)) },
  ];
}

/** The proof of hearing: a row for each body that was asked. */
function heardColumns(t: ReportTexts, report: HearingReport): Column<HeardInReport>[] {
  const days = (heard: HeardInReport, kind: HeardInReport['sent'][number]['kind']) =>
    heard.sent.filter((letter) => letter.kind === kind).map(({ on, way }) => `${on} (${t(`proof.way.${way}`)})`);
  const inputsOf = (heard: HeardInReport) => sentBy(report, heard)?.inputs ?? [];
  return [
    { title: t('document.consultedName'), width: 30, value: ({ name }) => name },
    { title: t('proof.kind'), width: 16, value: ({ group }) => t(`proof.kinds.${group}`) },
    { title: t('proof.parts'), width: 36, value: ({ parts }) => parts.join('; ') || t('wholePlan') },
    { title: t('proof.questions'), width: 50, value: ({ questions }) => questions.join('; ') },
    { title: t('proof.invited'), width: 20, value: (heard) => days(heard, 'invitation').join('; ') },
    { title: t('proof.reminded'), width: 20, value: (heard) => days(heard, 'reminder').join('; ') },
    { title: t('proof.answerBy'), width: 14, value: ({ answerBy }) => answerBy },
    { title: t('proof.daysGiven'), width: 12, value: ({ daysGiven }) => daysGiven ?? '' },
    { title: t('sheet.state'), width: 16, value: ({ state }) => t(`proof.state.${state}`) },
    { title: t('sheet.received'), width: 14, value: ({ receivedOn }) => receivedOn ?? '' },
    { title: t('sheet.reference'), width: 14, value: ({ reference }) => reference ?? '' },
    { title: t('sheet.points'), width: 12, value: (heard) => inputsOf(heard).length },
    {
      title: t('sheet.assessed'),
      width: 12,
      value: (heard) => inputsOf(heard).filter(({ outcome }) => outcome).length,
    },
    {
      title: t('document.assessment'),
      width: 60,
      value: (heard) =>
        inputsOf(heard)
          .map((input) => `${input.reference}: ${assessmentLine(outcomeName(t, input.outcome), input)}`)
          .join('\n'),
    },
    { title: t('document.silenceReason'), width: 40, value: ({ silence }) => silence },
  ];
}

/** The counts, one table below the other, each with its sum. */
function overview(t: ReportTexts, counts: ReportCounts): Sheet<Buffer> {
  const { submissions, inputs } = counts;
  const table = (title: string, columns: string[], rows: (string | number)[][]): Cell[][] => [
    [{ ...textCell(title), fontWeight: 'bold', fontSize: 14 }],
    columns.map(headingCell),
    ...rows.map((row) => row.map(valueCell)),
    [],
  ];
  const data = [
    [t('sheet.what'), t('sheet.number'), ''].map(headingCell),
    ...[
      [t('facts.submissions'), submissions.active],
      [t('facts.withdrawn'), submissions.withdrawn],
      [t('facts.late'), submissions.late],
      [t('facts.inputs'), inputs.active],
      [t('sheet.withdrawnInputs'), inputs.withdrawn],
      [t('sheet.assessed'), inputs.assessed],
      [t('unassessed.heading'), inputs.unassessed],
    ].map((row) => row.map(valueCell)),
    [],
    ...table(
      t('counts.bySection'),
      [t('counts.section'), t('counts.inputs'), t('counts.unassessed')],
      [
        ...counts.bySection.map((row) => [row.section?.title ?? t('wholePlan'), row.inputs, row.unassessed]),
        [t('counts.total'), inputs.active, inputs.unassessed],
      ],
    ),
    ...table(
      t('counts.bySource'),
      [t('counts.source'), t('counts.submissions'), t('counts.inputs')],
      [
        ...counts.bySource.map(({ channel, ...row }) => [t(`channel.${channel}`), row.submissions, row.inputs]),
        [t('counts.total'), submissions.active, inputs.active],
      ],
    ),
    ...table(
      t('counts.byOutcome'),
      [t('counts.outcome'), t('counts.inputs')],
      [...counts.byOutcome.map((row) => [outcomeName(t, row.outcome), row.inputs]), [t('counts.total'), inputs.active]],
    ),
    ...table(
      t('counts.byTheme'),
      [t('counts.theme'), t('counts.inputs')],
      [...counts.byTheme.map((row) => [row.theme.name, row.inputs]), [t('counts.withoutTheme'), counts.withoutTheme]],
    ),
  ];
  return {
    sheet: t('sheet.overview'),
    data,
    columns: [{ width: 60 }, { width: 14 }, { width: 16 }],
    stickyRowsCount: 1,
  };
}
