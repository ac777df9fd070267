import { speakerGroups, type SpeakerGroup } from '~/submissions/speaker-groups';
import { groupBy } from '../report-rows';
import { factsByTheme, partsOf } from './count-overview';
import type { Fact, HearingFacts } from './facts';

/** Something that can be spoken about: a part of the plan by itself, or a theme with those below it. */
export type Matter = { part: string | null } | { theme: string };

/** What a group speaks about more than the others do. */
export interface KeyMatter {
  matter: Matter;
  /** The group's inputs about it, and the others'. */
  inputs: number;
  others: number;
  /** Of all that the group said, and of all that the others said. */
  share: number;
  othersShare: number;
  /** How sure the difference is, in standard deviations. */
  z: number;
}

export interface GroupVoice {
  group: SpeakerGroup;
  inputs: number;
  parts: KeyMatter[];
  themes: KeyMatter[];
}

/** The weight of what is known beforehand, in inputs: it keeps a handful of inputs from looking like a movement. */
const priorSize = 50;
/** Two standard deviations: 95 % of what chance alone would give stays below. */
const surelyMore = 1.96;
const fewestInputs = 3;
const mostShown = 4;

/**
 * What each group speaks about most, compared with all the others together. The measure is the log-odds ratio with an
 * informative Dirichlet prior, as z-score: Monroe, B. L., Colaresi, M. P. and Quinn, K. M. (2008), Fightin' Words,
 * Political Analysis 16(4), 372–403. The prior is how often all groups together speak of the matter.
 */
export function compareGroups(hearing: HearingFacts): GroupVoice[] {
  const { facts, sections, themes } = hearing;
  const own = groupBy(facts, ({ sectionKey }) => sectionKey);
  const parts = [null, ...partsOf(sections, facts).map(({ key }) => key)];
  const perTheme = factsByTheme(themes, facts);
  const total = new Map(speakerGroups.map((group) => [group, count(facts, group)]));
  const compare = (group: SpeakerGroup, matter: Matter, about: readonly Fact[]): KeyMatter[] => {
    const inputs = count(about, group);
    const all = { group: total.get(group)!, others: facts.length - total.get(group)! };
    if (inputs < fewestInputs || all.others === 0) return [];
    const others = about.length - inputs;
    const z = logOddsZ({ inputs, all: all.group }, { inputs: others, all: all.others });
    if (z < surelyMore) return [];
    return [{ matter, inputs, others, share: inputs / all.group, othersShare: others / all.others, z }];
  };
  const most = (found: KeyMatter[]) => found.sort((a, b) => b.z - a.z || b.inputs - a.inputs).slice(0, mostShown);
  return speakerGroups.map((group) => ({
    group,
    inputs: total.get(group)!,
    parts: most(parts.flatMap((part) => compare(group, { part }, own.get(part) ?? []))),
    themes: most(themes.flatMap(({ id }) => compare(group, { theme: id }, perTheme.get(id) ?? []))),
  }));
}

const count = (facts: readonly Fact[], group: SpeakerGroup) =>
  facts.reduce((sum, { speakers }) => sum + (speakers === group ? 1 : 0), 0);

interface Said {
  inputs: number;
  all: number;
}

/** Equations 15, 16, 19 and 22 of the paper, for one matter and two groups. */
export function logOddsZ(group: Said, others: Said): number {
  const prior = (priorSize * (group.inputs + others.inputs)) / (group.all + others.all);
  const odds = ({ inputs, all }: Said) => Math.log((inputs + prior) / (all + priorSize - inputs - prior));
  const variance = 1 / (group.inputs + prior) + 1 / (others.inputs + prior);
  return (odds(group) - odds(others)) / Math.sqrt(variance);
}

/** Something that one group alone spoke about: a part of the plan by itself, together with a theme. */
export interface OnlyOneGroup {
  part: string | null;
  theme: string;
  group: SpeakerGroup;
  inputs: number;
}

/** What only one group said, at least twice; most said first. Of a theme and the one above it, the more particular. */
export function onlyOneGroup({ facts, sections, themes }: HearingFacts): OnlyOneGroup[] {
  const parents = new Map(themes.map(({ id, parentId }) => [id, parentId]));
  const found: OnlyOneGroup[] = [];
  const order = new Map([null, ...partsOf(sections, facts).map(({ key }) => key)].map((key, index) => [key, index]));
  for (const [theme, some] of factsByTheme(themes, facts)) {
    for (const [part, said] of groupBy(some, ({ sectionKey }) => sectionKey)) {
      const group = said[0]!.speakers;
      if (said.length >= 2 && said.every(({ speakers }) => speakers === group)) {
        found.push({ part, theme, group, inputs: said.length });
      }
    }
  }
  const isAbove = (upper: OnlyOneGroup, lower: OnlyOneGroup) =>
    upper.part === lower.part && upper.inputs === lower.inputs && parents.get(lower.theme) === upper.theme;
  return found
    .filter((upper) => !found.some((lower) => isAbove(upper, lower)))
    .sort((a, b) => b.inputs - a.inputs || order.get(a.part)! - order.get(b.part)! || (a.theme < b.theme ? -1 : 1));
}
