import type { Writing } from './report-docx-builder';
import { linkTo, paragraph, runs, table } from './report-docx-parts';
import { assessmentLine, heardFacts, sentBy } from './report-heard';
import { shortened } from './report-text';
import { outcomeName, placeName, removedText } from './report-words';

/** Annex: proof that those who were asked were heard: what they were asked, what came, how each point was assessed. */
export function writeHeard({ report, t, body, mark }: Writing): void {
  if (report.heard.length === 0) return;
  body.heading(t('proof.title'), 1);
  body.add(paragraph(t('proof.intro')));
  for (const heard of report.heard) {
    body.heading(heard.name, 2);
    for (const { name, value } of heardFacts(t, heard)) {
      body.add(paragraph([runs(`${name}: `, { bold: true }), runs(value)]));
    }
    const submission = sentBy(report, heard);
    if (!submission || submission.inputs.length === 0) continue;
    if (submission.removed) {
      body.add(paragraph(removedText(t, submission), 'CellRemoved'));
      continue;
    }
    body.add(
      table({
        headings: [t('document.reference'), t('document.summary'), t('document.assessment')],
        widths: [1.8, 4.2, 4],
        rows: submission.inputs,
        cells: (input) => [
          [paragraph([linkTo(input.reference)], 'CellText')],
          [
            paragraph(placeName(t, report, input), 'CellFacts', { language: mark(report.version.languageForm) }),
            paragraph(shortened(input.text, 220), 'CellText', { language: mark(input.languageForm) }),
          ],
          [
            paragraph(assessmentLine(outcomeName(t, input.outcome), input), 'CellText', {
              language: mark(report.plan.languageForm),
            }),
          ],
        ],
      }),
    );
  }
}
