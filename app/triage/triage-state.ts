import type { Day } from '~/platform/norwegian-time';
import type { Decider, Outcome } from './outcomes';

/** The planning group's answer to an input. */
export interface Answered {
  outcome: Outcome | null;
  reasoning: string;
  planChange: string;
  decidedBy: Decider | null;
}

/** All that triage gives an input. */
export interface TriageState extends Answered {
  assigneeId: string | null;
  dueOn: Day | null;
  /** Sorted. */
  themeIds: string[];
  /** The common answer that the answer is. */
  groupAnswerId: string | null;
}

export const nothingYet: TriageState = {
  outcome: null,
  reasoning: '',
  planChange: '',
  decidedBy: null,
  assigneeId: null,
  dueOn: null,
  themeIds: [],
  groupAnswerId: null,
};

/** What to change: what is left out stays. Themes are either set, or some added and some taken away. */
export interface StateChange extends Partial<Omit<TriageState, 'themeIds'>> {
  themeIds?: readonly string[];
  addThemeIds?: readonly string[];
  removeThemeIds?: readonly string[];
}

const answerParts = ['outcome', 'reasoning', 'planChange', 'decidedBy'] as const;

export interface Difference {
  after: TriageState;
  /** The answer itself is another one: a new row in its history. */
  answer: boolean;
  assignee: boolean;
  dueOn: boolean;
  themesAdded: string[];
  themesRemoved: string[];
  any: boolean;
}

/**
 * What a change makes of a state.
 *
 * @param defaultAssignees by theme: who gets an input that gets this theme and has nobody
 */
export function differenceOf(
  before: TriageState,
  { themeIds, addThemeIds = [], removeThemeIds = [], ...parts }: StateChange,
  defaultAssignees: ReadonlyMap<string, string> = new Map(),
): Difference {
  const wanted = new Set(themeIds ?? before.themeIds);
  for (const id of addThemeIds) wanted.add(id);
  for (const id of removeThemeIds) wanted.delete(id);
  const after: TriageState = { ...before, ...parts, themeIds: [...wanted].sort() };
  const themesAdded = after.themeIds.filter((id) => !before.themeIds.includes(id));
  const themesRemoved = before.themeIds.filter((id) => !wanted.has(id));
  if (!after.assigneeId && !before.assigneeId) {
    after.assigneeId = themesAdded.map((id) => defaultAssignees.get(id)).find((id) => id !== undefined) ?? null;
  }
  const answer =
    answerParts.some((part) => before[part] !== after[part]) ||
    (parts.groupAnswerId !== undefined && parts.groupAnswerId !== before.groupAnswerId);
  // An answer that somebody words anew is no longer the common one.
  if (answer && parts.groupAnswerId === undefined) after.groupAnswerId = null;
  const assignee = before.assigneeId !== after.assigneeId;
  const dueOn = before.dueOn !== after.dueOn;
  const any = answer || assignee || dueOn || themesAdded.length > 0 || themesRemoved.length > 0;
  return { after, answer, assignee, dueOn, themesAdded, themesRemoved, any };
}
