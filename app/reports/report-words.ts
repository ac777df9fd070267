import type { TFunction } from 'i18next';
import { hearingState } from '~/hearings/period';
import { longDay } from '~/language/dates';
import type { ReportCounts } from './count-report';
import { shortened } from './report-text';
import type { HearingReport, InputWithSubmission, Outcome, ReportInput, ReportSubmission } from './report';
import type { Summary } from './summarise';

/** The texts of this room; the server makes them with `reportTexts`, pages with `useTranslation('reports')`. */
export type ReportTexts = TFunction<'reports'>;

/** Who said it, as the planning group and the committee see it. Never an e-mail address. */
export function senderName(t: ReportTexts, submission: ReportSubmission): string {
  const { senderKind, senderName: name, organisation, council, workshop } = submission;
  if (senderKind === 'council') return council || organisation || name;
  if (senderKind === 'workshop') return workshop || organisation || t('channel.workshop');
  if (senderKind !== 'organisation') return name || t('anonymous');
  if (organisation && name) return t('onBehalfOf', { organisation, name });
  return organisation || name || t('anonymousOrganisation');
}

/** The same for one input: a workshop's notes came from a group. */
export function inputSender(t: ReportTexts, { submission, group }: InputWithSubmission): string {
  const workshop = senderName(t, submission);
  return group ? t('workshopGroup', { workshop, group }) : workshop;
}

/** What public reports say in the place of a submission that was removed from public view. */
export const removedText = (t: ReportTexts, { removedReason }: ReportSubmission): string =>
  removedReason ? t('document.removedReason', { reason: removedReason }) : t('document.removed');

export const outcomeName = (t: ReportTexts, outcome: Outcome | null): string =>
  outcome ? t(`outcome.${outcome}`) : t('notAssessed');

/** What kind of place an input is about: "Tiltak", "Avsnitt", "Heile planen". */
export function placeKindName(t: ReportTexts, { place }: Pick<ReportInput, 'place'>): string {
  if (place.kind === 'element' && place.elementKind) return t(`element.${place.elementKind}`);
  return t(`placeKind.${place.kind}`);
}

/** The words of the plan that an input is about, when it is about less than a section. */
export function quotedPlace(
  t: ReportTexts,
  input: Pick<ReportInput, 'place' | 'quote'>,
  length: number,
): string | null {
  if (input.place.kind === 'plan' || input.place.kind === 'section' || !input.quote) return null;
  return `${placeKindName(t, input)}: «${shortened(input.quote, length)}»`;
}

/** The title of the part that an input is about. */
export const placeName = (t: ReportTexts, { sections }: HearingReport, { sectionKey: key }: ReportInput): string =>
  key === null ? t('wholePlan') : (sections.find((section) => section.key === key)?.title ?? key);

/** What a summary says in a sentence or two. */
export function summaryWords(t: ReportTexts, { inputs, submissions, most, byOutcome }: Summary, of: 'part' | 'theme') {
  const named = most.map((row) => `${row.name} (${row.inputs})`).join(', ');
  const answers = byOutcome.map(({ outcome, inputs: count }) => `${outcomeName(t, outcome).toLowerCase()} ${count}`);
  return [
    t('document.summaryCount', { count: inputs, submissions }),
    ...(named ? [t(of === 'part' ? 'document.summaryThemes' : 'document.summaryParts', { named })] : []),
    t('document.summaryOutcomes', { answers: answers.join(', ') }),
  ].join(' ');
}

/** What a submission says, in its own first words. */
export const summaryOf = ({ inputs }: ReportSubmission, length: number): string =>
  shortened(inputs.map(({ text }) => shortened(text, length)).join(' · '), length);

/** Why the report is not finished: still open, or inputs not assessed. Empty when it is. */
export function unfinishedReasons(
  t: ReportTexts,
  hearing: { state: 'draft' | 'upcoming' | 'open' | 'closed'; opens: string; closes: string },
  inputs: { active: number; unassessed: number },
): string[] {
  const reasons: string[] = [];
  if (hearing.state === 'draft') reasons.push(t('warning.draft'));
  if (hearing.state === 'upcoming') reasons.push(t('warning.upcoming', { day: hearing.opens }));
  if (hearing.state === 'open') reasons.push(t('warning.open', { day: hearing.closes }));
  if (inputs.unassessed > 0) {
    reasons.push(t('warning.unassessed', { count: inputs.unassessed, active: inputs.active }));
  }
  return reasons;
}

/** What stands on the title page of the report, whatever the kind of file: facts, and what is unfinished on the day. */
export function titleFacts(t: ReportTexts, { plan, hearing }: HearingReport, counts: ReportCounts, today: string) {
  const opens = longDay(hearing.opensOn);
  const closes = longDay(hearing.closesOn);
  const facts: [string, string][] = [
    [t('facts.period'), t('facts.periodValue', { from: opens, to: closes })],
    [t('facts.caseNumber'), plan.caseNumber],
    [t('facts.decidedBy'), plan.decidedBy],
    [t('facts.submissions'), String(counts.submissions.active)],
    [t('facts.inputs'), String(counts.inputs.active)],
    [t('facts.madeOn'), longDay(today)],
  ];
  const state = hearingState(hearing, today);
  return { facts, reasons: unfinishedReasons(t, { state, opens, closes }, counts.inputs) };
}
