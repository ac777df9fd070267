import { parentKeys } from '~/plans/outline';
import type { LanguageForm } from '~/language/language-form';
import {
  activeInputs,
  bySection,
  inReadingOrder,
  type HearingReport,
  type InputsOfSection,
  type InputWithSubmission,
} from './report';
import type { ReportOrder } from './report-options';
import { senderName, type ReportTexts } from './report-words';

/** Inputs under one heading of the report. */
export interface InputGroup {
  heading: string;
  /** Of the heading, from 2. */
  level: number;
  /** The form of the heading, where it is not the document's. */
  language?: LanguageForm | undefined;
  inputs: InputWithSubmission[];
}

/**
 * Every input that stands, once, under the headings of the chosen order. By part, chapters keep their heading when
 * something below them was spoken about; an input with several themes stands under the first.
 */
export function groupInputs(t: ReportTexts, report: HearingReport, order: ReportOrder): InputGroup[] {
  const inputs = activeInputs(report);
  if (order === 'sender') return bySender(t, report, inputs);
  if (order === 'theme') return byTheme(t, report, inputs);
  return byPart(t, report, inputs);
}

function byPart(t: ReportTexts, report: HearingReport, inputs: InputWithSubmission[]): InputGroup[] {
  const groups = bySection(report.sections, inputs);
  const headed = withAncestors(groups);
  return groups
    .filter(({ section, inputs: some }) => (section ? headed.has(section.key) : some.length > 0))
    .map(({ section, inputs: some }) => ({
      heading: section?.title ?? t('wholePlan'),
      level: section ? 1 + section.level : 2,
      language: section ? report.version.languageForm : undefined,
      inputs: [...some].sort(inReadingOrder),
    }));
}

/** Parts of the plan that nobody spoke about, and nobody about anything below them either. */
export function silentSections(report: HearingReport): string[] {
  const groups = bySection(report.sections, activeInputs(report));
  const headed = withAncestors(groups);
  return groups.flatMap(({ section }) => (section && !headed.has(section.key) ? [section.title] : []));
}

/** The sections that get a heading: those with inputs and those above them. */
function withAncestors(groups: readonly InputsOfSection<unknown>[]): Set<string> {
  const parents = parentKeys(groups.flatMap(({ section }) => section ?? []));
  const keys = new Set<string>();
  for (const { section, inputs } of groups) {
    if (inputs.length === 0) continue;
    for (let key = section?.key ?? null; key !== null; key = parents.get(key) ?? null) keys.add(key);
  }
  return keys;
}

/** In the alphabet's order; those without a name last, in the order in which they came. */
function bySender(t: ReportTexts, report: HearingReport, inputs: InputWithSubmission[]): InputGroup[] {
  const ofReference = new Map<string, InputWithSubmission[]>();
  for (const input of inputs) {
    const { reference } = input.submission;
    const some = ofReference.get(reference);
    if (some) some.push(input);
    else ofReference.set(reference, [input]);
  }
  const groups = report.submissions.flatMap((submission) => {
    const some = ofReference.get(submission.reference);
    if (!some) return [];
    const named = !submission.removed && senderName(t, submission) !== t('anonymous');
    const name = submission.removed ? t('document.removed') : senderName(t, submission);
    return [{ named, heading: `${name} (${submission.reference})`, level: 2, inputs: some }];
  });
  const alphabet = new Intl.Collator('nb');
  return [
    ...groups.filter(({ named }) => named).sort((a, b) => alphabet.compare(a.heading, b.heading)),
    ...groups.filter(({ named }) => !named),
  ].map(({ named: _, ...group }) => group);
}

function byTheme(t: ReportTexts, report: HearingReport, inputs: InputWithSubmission[]): InputGroup[] {
  const first = new Map<string | null, InputWithSubmission[]>();
  for (const input of inputs) {
    const id = input.themes[0]?.id ?? null;
    const some = first.get(id);
    if (some) some.push(input);
    else first.set(id, [input]);
  }
  const language = report.plan.languageForm;
  return [
    ...report.themes.map(({ id, name }) => ({ heading: name, level: 2, language, inputs: first.get(id) ?? [] })),
    { heading: t('counts.withoutTheme'), level: 2, inputs: first.get(null) ?? [] },
  ].filter((group) => group.inputs.length > 0);
}
