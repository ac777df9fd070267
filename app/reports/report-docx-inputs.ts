import { longDay } from '~/language/dates';
import type { LanguageForm } from '~/language/language-form';
import { CountError } from './count-report';
import { groupInputs, silentSections } from './group-inputs';
import type { Writing } from './report-docx-builder';
import { bookmarkOf, paragraph, paragraphs, runs, table, type Xml } from './report-docx-parts';
import type { InputWithSubmission } from './report';
import { inputSender, outcomeName, placeName, quotedPlace, removedText } from './report-words';

const quoteLength = 280;
/** Signs in a row from which it may go on over the page. */
const longRow = 900;

/** Chapter 3: every input with its answer beside it, in the chosen order. */
export function writeInputs(writing: Writing): void {
  const { report, counts, t, order, body, mark } = writing;
  body.heading(t(`document.byOrder.${order}`), 1);
  if (counts.inputs.active === 0) return body.add(paragraph(t('document.noInputs')));
  let written = 0;
  for (const { heading, level, language, inputs } of groupInputs(t, report, order)) {
    body.heading(heading, level, language && mark(language));
    if (inputs.length === 0) continue;
    written += inputs.length;
    body.add(
      table({
        headings: [t('document.input'), t('document.assessment')],
        widths: [5.6, 4.4],
        rows: inputs,
        cells: (input) => [said(writing, input), answered(writing, input)],
        maySplit: (input) => textLength(input) > longRow,
      }),
    );
  }
  if (written !== counts.inputs.active) throw new CountError(`${written} inputs written, not ${counts.inputs.active}`);
  const silent = silentSections(report);
  if (silent.length > 0) {
    body.add(paragraph(t('document.silentSections', { sections: silent.join('; ') }), 'AfterTable'));
  }
}

const textLength = ({ text, reasoning, planChange }: InputWithSubmission) =>
  Math.max(text.length, reasoning.length + planChange.length);

/**
 * The left cell: who, how and when, the words of the plan, and what they said, in their own words. The document is
 * public: of what was removed from public view it gives the reference and the reason only.
 */
function said({ report, t, order, mark, body }: Writing, input: InputWithSubmission): Xml[] {
  const { submission } = input;
  const quote = quotedPlace(t, input, quoteLength);
  const facts = [
    t(`channel.${submission.channel}`),
    longDay(submission.receivedOn),
    ...(submission.late ? [t('document.lateMark')] : []),
    ...(input.stance ? [t(`stance.${input.stance}`)] : []),
  ];
  const place = order === 'part' ? null : placeName(t, report, input);
  return [
    ...(submission.removed ? [] : [paragraph(inputSender(t, input), 'CellSender')]),
    paragraph(
      [body.bookmark(bookmarkOf(input.reference), runs(input.reference)), runs(` · ${facts.join(' · ')}`)],
      'CellFacts',
    ),
    ...(place ? [paragraph(place, 'CellFacts')] : []),
    ...(quote ? [paragraph(quote, 'CellQuote', { language: mark(report.version.languageForm) })] : []),
    ...(submission.removed
      ? [paragraph(removedText(t, submission), 'CellRemoved')]
      : [
          ...paragraphs(input.text, 'CellText', { language: mark(input.languageForm) }),
          ...(input.proposedText
            ? [labelled(t('document.proposed'), input.proposedText, 'CellText', mark(input.languageForm))]
            : []),
        ]),
  ];
}

/** The right cell: outcome, why, what changes in the plan, and themes. The planning group writes in the plan's form. */
function answered({ report, t, mark }: Writing, input: InputWithSubmission): Xml[] {
  const language = mark(report.plan.languageForm);
  return [
    paragraph(outcomeName(t, input.outcome), input.outcome ? 'CellOutcome' : 'CellUnassessed'),
    ...paragraphs(input.reasoning, 'CellText', { language }),
    ...(input.planChange ? [labelled(t('document.change'), input.planChange, 'CellText', language)] : []),
    ...(input.themes.length > 0
      ? [labelled(t('document.themes'), input.themes.map(({ name }) => name).join(', '), 'CellFacts', language)]
      : []),
  ];
}

const labelled = (label: string, text: string, style: string, language: LanguageForm | undefined) =>
  paragraph([runs(`${label} `, { bold: true }), runs(text, { language })], style);
