import { z } from 'zod';
import { isDay } from '~/platform/norwegian-time';
import { speakerGroups } from '~/submissions/speaker-groups';
import { channels, outcomes, senderKinds, stances, states } from './outcomes';

/** The value of `section` for inputs about the plan as a whole. */
export const wholePlan = '-';
/** The value of `theme`, `outcome`, `stance` and `assignee` for inputs that have none. */
export const none = 'none' as const;

const word = (longest: number) => z.string().trim().min(1).max(longest).optional().catch(undefined);
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values).optional().catch(undefined);

const day = z.string().refine(isDay).optional().catch(undefined);

const filterSchema = z.object({
  /** A section with all below it, or `wholePlan`. */
  section: word(200),
  /** The section alone, without what is below it. */
  below: oneOf(['no']),
  channel: oneOf(channels),
  /** A theme with all below it, or `none`. */
  theme: word(64),
  outcome: oneOf([...outcomes, none]),
  /** How far it has come: `proposed` waits for a second pair of eyes. */
  state: oneOf(states),
  sender: oneOf(senderKinds),
  stance: oneOf([...stances, none]),
  /** Whose voice it is: the groups that the overview compares. */
  speakers: oneOf(speakerGroups),
  /** `me`, `none` or the id of a planner. */
  assignee: word(64),
  /** Assigned to me and not assessed yet. */
  mine: oneOf(['1']),
  /** Not looked over yet, in a hearing that shows inputs after review. */
  review: oneOf(['waiting']),
  /** Changed by their sender after they were answered. */
  changed: oneOf(['1']),
  /** With a deadline: one that has passed without an answer, or any. */
  due: oneOf(['late', 'set']),
  /** Received from and to these days, both included. */
  from: day,
  to: day,
  /** Of the group that is answered together. */
  group: word(64),
  q: word(200),
  withdrawn: oneOf(['hide', 'only']),
  /** Without it: in the order of the plan. */
  sort: oneOf(['oldest', 'newest', 'deadline']),
  page: z.coerce.number().int().min(2).max(100_000).optional().catch(undefined),
});

/** Which inputs a planner looks at. It lives in the URL, in the list and in every input opened from it. */
export type Filter = z.infer<typeof filterSchema>;
export type FilterName = keyof Filter;
export type Narrowing = Exclude<FilterName, 'sort' | 'page'>;

/** Reads a filter from a query string. Names and values it does not know are left out, not refused. */
export function parseFilter(query: URLSearchParams): Filter {
  const filter = filterSchema.parse(Object.fromEntries(query));
  // Only a section has something below it.
  if (filter.section === undefined) filter.below = undefined;
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** The query string's parts of a filter, for `paths`; `changes` replace or (undefined) take away. */
export function filterQuery(filter: Filter, changes: Partial<Filter> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...filter, ...changes })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  );
}

/** What narrows the list, in the order it is shown; neither sorting nor paging does. */
export function narrowing(filter: Filter): Narrowing[] {
  return Object.keys(filterSchema.shape).filter(
    (name): name is Narrowing => name !== 'sort' && name !== 'page' && filter[name as FilterName] !== undefined,
  );
}
