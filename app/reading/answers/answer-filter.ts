import type { Prisma } from '~/platform/database.server';
import { channels, outcomes, type Channel, type Outcome } from '~/submissions/answers/outcomes';

/** Which inputs the page shows, as its address says it: those that a figure counts. */
export interface AnswerFilter {
  /** Key of a section; "" is the whole plan. Null: all. */
  section: string | null;
  channel: Channel | null;
  /** `none`: not answered yet; `all`: answered or not. */
  outcome: Outcome | 'none' | 'all' | null;
}

const oneOf = <T extends string>(known: readonly T[], value: string | null): T | null =>
  known.find((each) => each === value) ?? null;

/** "?del=key&kanal=web&utfall=followed"; "del=plan" is the whole plan. What is not known counts as not said. */
export function readAnswerFilter(query: URLSearchParams): AnswerFilter {
  const section = query.get('del');
  return {
    section: section === null || section === '' ? null : section === 'plan' ? '' : section,
    channel: oneOf(channels, query.get('kanal')),
    outcome: oneOf([...outcomes, 'none', 'all'] as const, query.get('utfall')),
  };
}

export const filterParameters = ({ section, channel, outcome }: Partial<AnswerFilter>) => ({
  del: section === '' ? 'plan' : section,
  kanal: channel,
  utfall: outcome,
});

/** The inputs that fit, beside what the public may see. Unless asked otherwise, those that are answered. */
export function whereAnswered({ section, channel, outcome }: AnswerFilter): Prisma.InputWhereInput {
  return {
    submission: { publicState: 'visible', ...(channel ? { channel } : {}) },
    ...(section === null ? {} : { sectionKey: section || null }),
    ...(outcome === 'all'
      ? {}
      : outcome === 'none'
        ? { publishedOutcome: null }
        : { publishedOutcome: outcome ?? { not: null } }),
  };
}
