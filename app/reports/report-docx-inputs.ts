import { longDay } from '~/language/dates';
import { parentKeys } from '~/plans/outline';
import type { Writing } from './report-docx-builder';
import { bookmarkOf, paragraph, paragraphs, runs, table, type Xml } from './report-docx-parts';
import { activeInputs, bySection, inReadingOrder, type InputsOfSection, type InputWithSubmission } from './report';
import { inputSender, outcomeName, quotedPlace, removedText } from './report-words';

const quoteLength = 280;
/** Signs in a row from which it may go on over the page. */
const longRow = 900;

/** Chapter 3: section by section in plan order, every input with its answer beside it. */
export function writeInputs(writing: Writing): void {
  const { report, counts, t, body, mark } = writing;
  const inputs = activeInputs(report);
  const groups = bySection(report.sections, inputs);
  const language = mark(report.version.languageForm);
  body.heading(t('document.bySection'), 1);
  if (inputs.length === 0) return body.add(paragraph(t('document.noInputs')));
  const headed = withAncestors(groups);
  let written = 0;
  for (const { section, inputs: some } of groups) {
    if (section ? !headed.has(section.key) : some.length === 0) continue;
    if (section) body.heading(section.title, 1 + section.level, language);
    else body.heading(t('wholePlan'), 2);
    if (some.length === 0) continue;
    const ordered = [...some].sort(inReadingOrder);
    written += ordered.length;
    body.add(
      table({
        headings: [t('document.input'), t('document.assessment')],
        widths: [5.6, 4.4],
        rows: ordered,
        cells: (input) => [said(writing, input), answered(writing, input)],
        maySplit: (input) => textLength(input) > longRow,
      }),
    );
  }
  if (written !== counts.inputs.active) throw new Error(`${written} inputs written, not ${counts.inputs.active}`);
  const silent = groups.filter(({ section }) => section && !headed.has(section.key));
  if (silent.length > 0) {
    const titles = silent.map(({ section }) => section!.title).join('; ');
    body.add(paragraph(t('document.silentSections', { sections: titles }), 'AfterTable'));
  }
}

/** The sections that get a heading: those with inputs and those above them. */
function withAncestors(groups: readonly InputsOfSection<unknown>[]): Set<string> {
  const sections = groups.flatMap(({ section }) => section ?? []);
  const parents = parentKeys(sections);
  const keys = new Set<string>();
  for (const { section, inputs } of groups) {
    if (inputs.length === 0) continue;
    for (let key = section?.key ?? null; key !== null; key = parents.get(key) ?? null) keys.add(key);
  }
  return keys;
}

const textLength = ({ text, reasoning, planChange }: InputWithSubmission) =>
  Math.max(text.length, reasoning.length + planChange.length);

/**
 * The left cell: who, how and when, the words of the plan, and what they said, in their own words. The document is
 * public: of what was removed from public view it gives the reference and the reason only.
 */
function said({ report, t, mark, body }: Writing, input: InputWithSubmission): Xml[] {
  const { submission } = input;
  const quote = quotedPlace(t, input, quoteLength);
  const facts = [
    t(`channel.${submission.channel}`),
    longDay(submission.receivedOn),
    ...(submission.late ? [t('document.lateMark')] : []),
  ];
  return [
    ...(submission.removed ? [] : [paragraph(inputSender(t, input), 'CellSender')]),
    paragraph(
      [body.bookmark(bookmarkOf(input.reference), runs(input.reference)), runs(` · ${facts.join(' · ')}`)],
      'CellFacts',
    ),
    ...(quote ? [paragraph(quote, 'CellQuote', { language: mark(report.version.languageForm) })] : []),
    ...(submission.removed
      ? [paragraph(removedText(t, submission), 'CellRemoved')]
      : paragraphs(input.text, 'CellText', { language: mark(input.languageForm) })),
  ];
}

/** The right cell: outcome, why, what changes in the plan, and themes. The planning group writes in the plan's form. */
function answered({ report, t, mark }: Writing, input: InputWithSubmission): Xml[] {
  const language = mark(report.plan.languageForm);
  const labelled = (label: string, text: string, style: string) =>
    paragraph([runs(`${label} `, { bold: true }), runs(text, { language })], style);
  return [
    paragraph(outcomeName(t, input.outcome), input.outcome ? 'CellOutcome' : 'CellUnassessed'),
    ...paragraphs(input.reasoning, 'CellText', { language }),
    ...(input.planChange ? [labelled(t('document.change'), input.planChange, 'CellText')] : []),
    ...(input.themes.length > 0
      ? [labelled(t('document.themes'), input.themes.map(({ name }) => name).join(', '), 'CellFacts')]
      : []),
  ];
}
