import { bySection, channels, outcomes, type Channel, type Outcome, type ReportSection } from './report';

interface CountedSubmission {
  channel: Channel;
  withdrawn: boolean;
  late: boolean;
  inputs: { sectionKey: string | null; outcome: Outcome | null; themes: { id: string }[] }[];
}

interface Countable {
  sections: readonly ReportSection[];
  themes: readonly { id: string; name: string }[];
  submissions: readonly CountedSubmission[];
}

export interface ReportCounts {
  submissions: { total: number; active: number; withdrawn: number; late: number };
  inputs: { total: number; active: number; withdrawn: number; assessed: number; unassessed: number };
  /** Sections about which something was said, in plan order; null is the whole plan. */
  bySection: { section: ReportSection | null; inputs: number; unassessed: number }[];
  silentSections: number;
  bySource: { channel: Channel; submissions: number; inputs: number }[];
  /** Null: not assessed. */
  byOutcome: { outcome: Outcome | null; inputs: number }[];
  /** An input may have several themes, so these overlap. */
  byTheme: { theme: { id: string; name: string }; inputs: number }[];
  withTheme: number;
  withoutTheme: number;
}

const total = (rows: readonly { inputs: number }[]) => rows.reduce((sum, { inputs }) => sum + inputs, 0);

/** Counts what came in. Withdrawn submissions are counted by themselves and nowhere else. */
export function countReport({ sections, themes, submissions }: Countable): ReportCounts {
  const active = submissions.filter(({ withdrawn }) => !withdrawn);
  const inputs = active.flatMap((submission) => submission.inputs);
  const came = submissions.reduce((sum, submission) => sum + submission.inputs.length, 0);
  const groups = bySection(sections, inputs);
  const perOutcome = tally(inputs.map(({ outcome }) => outcome));
  const perTheme = tally(inputs.flatMap((input) => [...new Set(input.themes.map(({ id }) => id))]));
  const unassessed = perOutcome.get(null) ?? 0;
  const withTheme = inputs.filter((input) => input.themes.length > 0).length;
  return {
    submissions: {
      total: submissions.length,
      active: active.length,
      withdrawn: submissions.length - active.length,
      late: active.filter(({ late }) => late).length,
    },
    inputs: {
      total: came,
      active: inputs.length,
      withdrawn: came - inputs.length,
      assessed: inputs.length - unassessed,
      unassessed,
    },
    bySection: groups
      .filter((group) => group.inputs.length > 0)
      .map((group) => ({
        section: group.section,
        inputs: group.inputs.length,
        unassessed: group.inputs.filter(({ outcome }) => outcome === null).length,
      })),
    silentSections: groups.filter((group) => group.section && group.inputs.length === 0).length,
    bySource: channels.map((channel) => {
      const from = active.filter((submission) => submission.channel === channel);
      return { channel, submissions: from.length, inputs: from.reduce((sum, { inputs }) => sum + inputs.length, 0) };
    }),
    byOutcome: [...outcomes, null].map((outcome) => ({ outcome, inputs: perOutcome.get(outcome) ?? 0 })),
    byTheme: themes.map((theme) => ({ theme, inputs: perTheme.get(theme.id) ?? 0 })),
    withTheme,
    withoutTheme: inputs.length - withTheme,
  };
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What was counted and what came in are not the same: there must be no such report. */
export class CountError extends Error {}

/**
 * Holds the counts against each other and against what the database says came in.
 *
 * @throws CountError that names each sum that does not add up: better no report than one that left something out
 */
export function checkSums(counts: ReportCounts, cameIn: { submissions: number; inputs: number }): void {
  const { submissions, inputs, bySource, byTheme, withTheme, withoutTheme } = counts;
  const sums: Record<string, [number, number]> = {
    'submissions that came in': [submissions.total, cameIn.submissions],
    'inputs that came in': [inputs.total, cameIn.inputs],
    'active and withdrawn submissions': [submissions.active + submissions.withdrawn, submissions.total],
    'active and withdrawn inputs': [inputs.active + inputs.withdrawn, inputs.total],
    'assessed and unassessed inputs': [inputs.assessed + inputs.unassessed, inputs.active],
    'inputs by section': [total(counts.bySection), inputs.active],
    'unassessed inputs by section': [
      counts.bySection.reduce((sum, { unassessed }) => sum + unassessed, 0),
      inputs.unassessed,
    ],
    'inputs by source': [total(bySource), inputs.active],
    'submissions by source': [bySource.reduce((sum, row) => sum + row.submissions, 0), submissions.active],
    'inputs by outcome': [total(counts.byOutcome), inputs.active],
    'inputs with and without theme': [withTheme + withoutTheme, inputs.active],
  };
  const wrong = Object.entries(sums).flatMap(([name, [sum, whole]]) =>
    sum === whole ? [] : [`${name}: ${sum}, not ${whole}`],
  );
  if (total(byTheme) < withTheme || byTheme.some(({ inputs: of }) => of > withTheme)) wrong.push('inputs by theme');
  if (wrong.length > 0) throw new CountError(`The report does not add up: ${wrong.join('; ')}`);
}
