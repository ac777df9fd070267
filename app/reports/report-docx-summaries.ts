import { longDay } from '~/language/dates';
import type { Writing } from './report-docx-builder';
import { paragraph, paragraphs, runs } from './report-docx-parts';
import type { ReportSubmission } from './report';
import { placeName, quotedPlace, removedText, senderName, summaryWords } from './report-words';
import { summariseParts, summariseThemes } from './summarise';

/** In the overview: each chapter of the plan and each theme in a few sentences. */
export function writeSummaries({ report, counts, t, body, mark }: Writing): void {
  if (counts.inputs.active === 0) return;
  body.heading(t('document.summaryByPart'), 2);
  for (const summary of summariseParts(report)) {
    body.heading(
      summary.name ?? t('wholePlan'),
      3,
      summary.name === null ? undefined : mark(report.version.languageForm),
    );
    body.add(paragraph(summaryWords(t, summary, 'part')));
  }
  if (counts.withTheme === 0) return;
  body.heading(t('document.summaryByTheme'), 2);
  for (const summary of summariseThemes(report, t('wholePlan'))) {
    const language = summary.name === null ? undefined : mark(report.plan.languageForm);
    body.heading(summary.name ?? t('counts.withoutTheme'), 3, language);
    body.add(paragraph(summaryWords(t, summary, 'theme')));
  }
}

/** What stands in full in the appendix: what bodies said, and what anybody sent as a statement of several points. */
export const isStatement = ({ withdrawn, senderKind, inputs }: ReportSubmission): boolean =>
  !withdrawn &&
  (senderKind === 'council' || senderKind === 'organisation' || (senderKind !== 'workshop' && inputs.length > 1));

/** Appendix: statements in full, each as it was sent, point by point. */
export function writeStatements({ report, t, body, mark }: Writing): void {
  const statements = report.submissions.filter(isStatement);
  if (statements.length === 0) return;
  body.heading(t('document.appendix'), 1);
  body.add(paragraph(t('document.appendixIntro')));
  for (const submission of statements) {
    const { reference, receivedOn, journalNumber, attachments, removed } = submission;
    body.heading(`${removed ? t('document.removed') : senderName(t, submission)} (${reference})`, 2);
    const facts = [
      t(`channel.${submission.channel}`),
      longDay(receivedOn),
      ...(journalNumber ? [t('document.journal', { number: journalNumber })] : []),
    ];
    body.add(paragraph(facts.join(' · '), 'CellFacts'));
    if (removed) {
      body.add(paragraph(removedText(t, submission), 'CellRemoved'));
      continue;
    }
    for (const input of submission.inputs) {
      const place = [placeName(t, report, input), quotedPlace(t, input, 120)].filter(Boolean).join(' – ');
      body.add(
        paragraph([
          runs(`${input.reference}: `, { bold: true }),
          runs(place, { language: mark(report.version.languageForm) }),
        ]),
        ...paragraphs(input.text, 'Statement', { language: mark(input.languageForm) }),
      );
    }
    if (attachments.length > 0) {
      body.add(paragraph(t('document.attachments', { names: attachments.join(', ') }), 'CellFacts'));
    }
  }
}
