import { parentKeys } from '~/plans/outline';
import { addDays, type Day } from '~/platform/norwegian-time';
import { speakerGroups, type SpeakerGroup } from '~/submissions/speaker-groups';
import { groupBy } from '../report-rows';
import { channels, outcomes, type Channel, type Outcome } from '../report';
import { stances, type Fact, type HearingFacts, type Stance } from './facts';

/** How many inputs each of some names has. */
export type Tally<K extends string> = Record<K, number>;

export interface PartCount {
  /** Null: the plan as a whole. */
  key: string | null;
  title: string;
  /** 0 for a chapter. */
  depth: number;
  /** About the part and all below it. */
  inputs: number;
  /** About the part itself, not what is below it. */
  own: number;
  byChannel: Tally<Channel>;
  byStance: Tally<Stance | 'none'>;
  bySpeakers: Tally<SpeakerGroup>;
}

export interface ThemeCount {
  id: string;
  name: string;
  depth: number;
  /** With the theme or one below it. */
  inputs: number;
  byChannel: Tally<Channel>;
}

export interface Overview {
  inputs: number;
  submissions: number;
  byChannel: { channel: Channel; inputs: number; submissions: number }[];
  /** The whole plan first, then every section in plan order. */
  parts: PartCount[];
  themes: ThemeCount[];
  withoutTheme: number;
  byOutcome: { outcome: Outcome | null; inputs: number }[];
  byStance: Tally<Stance | 'none'>;
  bySpeakers: { group: SpeakerGroup; inputs: number; submissions: number }[];
  /** Monday to Sunday, from the first week with inputs to the last, empty weeks among them. */
  weeks: { from: Day; to: Day; inputs: number; byChannel: Tally<Channel> }[];
}

const stanceNames = [...stances, 'none'] as const;

/** Counts a hearing in every way the overview shows. A section's count holds those below it, and so does a theme's. */
export function countOverview({ sections, themes, facts }: HearingFacts): Overview {
  const submissions = (some: readonly Fact[]) => new Set(some.map(({ submissionId }) => submissionId)).size;
  const of = <K extends string>(all: readonly K[], some: readonly Fact[], keyOf: (fact: Fact) => K): Tally<K> => {
    const tally = Object.fromEntries(all.map((name) => [name, 0])) as Tally<K>;
    for (const fact of some) tally[keyOf(fact)] += 1;
    return tally;
  };
  const byChannel = (some: readonly Fact[]) => of(channels, some, ({ channel }) => channel);
  const byStance = (some: readonly Fact[]) => of(stanceNames, some, ({ stance }) => stance ?? 'none');

  const perPart = factsByPart(sections, facts);
  const depths = depthsOf(parentKeys(sections));
  const part = (key: string | null, title: string): PartCount => {
    const some = perPart.get(key) ?? [];
    return {
      key,
      title,
      depth: depths.get(key ?? '') ?? 0,
      inputs: some.length,
      own: some.filter(({ sectionKey }) => sectionKey === key).length,
      byChannel: byChannel(some),
      byStance: byStance(some),
      bySpeakers: of(speakerGroups, some, ({ speakers }) => speakers),
    };
  };
  const perTheme = factsByTheme(themes, facts);
  return {
    inputs: facts.length,
    submissions: submissions(facts),
    byChannel: channels.map((channel) => {
      const some = facts.filter((fact) => fact.channel === channel);
      return { channel, inputs: some.length, submissions: submissions(some) };
    }),
    parts: [part(null, ''), ...partsOf(sections, facts).map(({ key, title }) => part(key, title))],
    themes: themesInOrder(themes).map(({ id, name, depth }) => {
      const some = perTheme.get(id) ?? [];
      return { id, name, depth, inputs: some.length, byChannel: byChannel(some) };
    }),
    withoutTheme: facts.filter(({ themeIds }) => themeIds.length === 0).length,
    byOutcome: [...outcomes, null].map((outcome) => ({
      outcome,
      inputs: facts.filter((fact) => fact.outcome === outcome).length,
    })),
    byStance: byStance(facts),
    bySpeakers: speakerGroups.map((group) => {
      const some = facts.filter(({ speakers }) => speakers === group);
      return { group, inputs: some.length, submissions: submissions(some) };
    }),
    weeks: weeksOf(facts).map(({ from, to, some }) => ({ from, to, inputs: some.length, byChannel: byChannel(some) })),
  };
}

/** The sections, and at the end what inputs name and the version does not have: nothing is left out. */
export function partsOf(sections: HearingFacts['sections'], facts: readonly Fact[]): HearingFacts['sections'] {
  const known = new Set(sections.map(({ key }) => key));
  const unknown = new Set(facts.flatMap(({ sectionKey: key }) => (key !== null && !known.has(key) ? [key] : [])));
  return [...sections, ...[...unknown].sort().map((key) => ({ key, level: 1, title: key }))];
}

/** The inputs about each section or anything below it; null has those about the plan as a whole. */
export function factsByPart(sections: HearingFacts['sections'], facts: readonly Fact[]): Map<string | null, Fact[]> {
  const parents = parentKeys(sections);
  const groups = new Map<string | null, Fact[]>([[null, []]]);
  const add = (key: string | null, fact: Fact) => {
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  };
  for (const fact of facts) {
    if (fact.sectionKey === null) add(null, fact);
    for (let key = fact.sectionKey; key !== null; key = parents.get(key) ?? null) add(key, fact);
  }
  return groups;
}

/** The inputs with each theme or one below it; each input once. */
export function factsByTheme(themes: HearingFacts['themes'], facts: readonly Fact[]): Map<string, Fact[]> {
  const parents = new Map(themes.map(({ id, parentId }) => [id, parentId]));
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const reached = new Set<string>();
    for (const themeId of fact.themeIds) {
      for (let id: string | null = themeId; id !== null && !reached.has(id); id = parents.get(id) ?? null) {
        reached.add(id);
      }
    }
    for (const id of reached) {
      const group = groups.get(id);
      if (group) group.push(fact);
      else groups.set(id, [fact]);
    }
  }
  return groups;
}

function depthsOf(parents: ReadonlyMap<string, string | null>): Map<string, number> {
  const depths = new Map<string, number>();
  for (const key of parents.keys()) {
    let depth = 0;
    for (let above = parents.get(key) ?? null; above !== null; above = parents.get(above) ?? null) depth += 1;
    depths.set(key, depth);
  }
  return depths;
}

function themesInOrder(themes: HearingFacts['themes'], parent: string | null = null, depth = 0): Named[] {
  return themes
    .filter(({ parentId }) => parentId === parent)
    .flatMap(({ id, name }) => [{ id, name, depth }, ...themesInOrder(themes, id, depth + 1)]);
}

interface Named {
  id: string;
  name: string;
  depth: number;
}

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

function weeksOf(facts: readonly Fact[]) {
  const byMonday = groupBy(facts, ({ receivedOn }) => mondayOf(receivedOn));
  const mondays = [...byMonday.keys()].sort();
  const weeks: { from: Day; to: Day; some: Fact[] }[] = [];
  for (let from = mondays[0] ?? ''; from && from <= mondays.at(-1)!; from = addDays(from, 7)) {
    weeks.push({ from, to: addDays(from, 6), some: byMonday.get(from) ?? [] });
  }
  return weeks;
}
