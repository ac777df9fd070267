import { assessmentLine, heardFacts, sentBy } from '../report-heard';
import { shortened } from '../report-text';
import { outcomeName, placeName, removedText } from '../report-words';
import type { PdfWriting } from './pdf-chapters';
import { bold, heading, inForm, look, paragraph, table, together, words, type Markup } from './typst-markup';

/** Annex: proof that those who were asked were heard. */
export function* heardChapter({ report, t, mark }: PdfWriting): Generator<Markup> {
  if (report.heard.length === 0) return;
  yield heading(t('proof.title'), 1);
  yield paragraph(words(t('proof.intro')));
  for (const heard of report.heard) {
    yield heading(heard.name, 2);
    for (const { name, value } of heardFacts(t, heard)) {
      yield paragraph(together(bold(words(`${name}:`)), words(value)));
    }
    const submission = sentBy(report, heard);
    if (!submission || submission.inputs.length === 0) continue;
    if (submission.removed) {
      yield look('said', words(removedText(t, submission)));
      continue;
    }
    yield table(
      [t('document.reference'), t('document.summary'), t('document.assessment')],
      [2, 4, 4],
      submission.inputs.map((input) => [
        words(input.reference),
        together(
          look('facts', inForm(mark(report.version.languageForm), words(placeName(t, report, input)))),
          inForm(mark(input.languageForm), words(shortened(input.text, 220))),
        ),
        inForm(mark(report.plan.languageForm), words(assessmentLine(outcomeName(t, input.outcome), input))),
      ]),
    );
  }
}
