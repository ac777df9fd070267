import { parentKeys } from '~/plans/outline';
import { activeInputs, outcomes, type HearingReport, type InputWithSubmission, type Outcome } from './report';

/** What was said about a chapter or with a theme, in figures that a sentence can tell. */
export interface Summary {
  inputs: number;
  submissions: number;
  /** The themes named most, at most three; of a theme, the parts. */
  most: { name: string; inputs: number }[];
  byOutcome: { outcome: Outcome | null; inputs: number }[];
}

export interface NamedSummary extends Summary {
  /** Null: the plan as a whole, or no theme. */
  name: string | null;
}

const mostNamed = 3;

/** Each chapter with all below it, and what was said about the plan as a whole; those nobody spoke about are left out. */
export function summariseParts({ sections, ...report }: HearingReport): NamedSummary[] {
  const parents = parentKeys(sections);
  const topOf = (key: string | null): string | null => {
    let top = key;
    for (let above = key; above !== null; above = parents.get(above) ?? null) top = above;
    return top;
  };
  const titles = new Map(sections.map(({ key, title }) => [key, title]));
  const tops = [null, ...sections.filter(({ key }) => parents.get(key) === null).map(({ key }) => key)];
  const groups = grouped(activeInputs(report), ({ sectionKey }) => [topOf(sectionKey)]);
  const unknown = [...groups.keys()].filter((key) => key !== null && !tops.includes(key));
  return [...tops, ...unknown].flatMap((key) => {
    const inputs = groups.get(key);
    if (!inputs) return [];
    const name = key === null ? null : (titles.get(key) ?? key);
    return [{ name, ...summary(inputs, (input) => input.themes.map((theme) => theme.name)) }];
  });
}

/** Each theme that was used, and what has none. */
export function summariseThemes({ sections, themes, ...report }: HearingReport, wholePlan: string): NamedSummary[] {
  const titles = new Map(sections.map(({ key, title }) => [key, title]));
  const groups = grouped(activeInputs(report), (input) =>
    input.themes.length > 0 ? input.themes.map(({ id }) => id) : [null],
  );
  const part = ({ sectionKey: key }: InputWithSubmission) => [key === null ? wholePlan : (titles.get(key) ?? key)];
  return [...themes, { id: null, name: null }].flatMap(({ id, name }) => {
    const inputs = groups.get(id);
    return inputs ? [{ name, ...summary(inputs, part) }] : [];
  });
}

function grouped<K>(inputs: InputWithSubmission[], keysOf: (input: InputWithSubmission) => K[]) {
  const groups = new Map<K, InputWithSubmission[]>();
  for (const input of inputs) {
    for (const key of new Set(keysOf(input))) {
      const group = groups.get(key);
      if (group) group.push(input);
      else groups.set(key, [input]);
    }
  }
  return groups;
}

function summary(inputs: InputWithSubmission[], namesOf: (input: InputWithSubmission) => string[]): Summary {
  const named = [...grouped(inputs, namesOf)].map(([name, some]) => ({ name, inputs: some.length }));
  const count = (outcome: Outcome | null) => inputs.filter((input) => input.outcome === outcome).length;
  return {
    inputs: inputs.length,
    submissions: new Set(inputs.map(({ submission }) => submission)).size,
    most: named.sort((a, b) => b.inputs - a.inputs || (a.name < b.name ? -1 : 1)).slice(0, mostNamed),
    byOutcome: [...outcomes, null]
      .map((outcome) => ({ outcome, inputs: count(outcome) }))
      .filter((row) => row.inputs > 0),
  };
}
