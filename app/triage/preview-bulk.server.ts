import { database } from '~/platform/database.server';
import { excerpt } from './sender';
import { readStates } from './read-states.server';
import { differenceOf, type StateChange } from './triage-state';

/** What a change would do to one input. */
export interface PreviewedChange {
  id: string;
  revision: number;
  address: string;
  excerpt: string;
  before: { assigneeId: string | null; dueOn: string | null; outcome: string | null };
  /** Which parts change. */
  parts: ('answer' | 'assignee' | 'dueOn' | 'themes')[];
  /** Somebody answered it already, and this replaces the answer. */
  replacesAnswer: boolean;
  withdrawn: boolean;
}

/**
 * Exactly what a change of many inputs would do, and which were changed since the planner saw them. Reads only; the
 * change itself asks again.
 */
export async function previewBulk(
  hearingId: string,
  inputs: readonly { id: string; revision: number }[],
  change: StateChange,
) {
  const seen = new Map(inputs.map(({ id, revision }) => [id, revision]));
  const rows = await readStates(database(), hearingId, [...seen.keys()]);
  const stale = rows.filter(({ id, revision }) => seen.get(id) !== revision).map(({ address }) => address);
  const changes = rows
    .filter(({ id, revision }) => seen.get(id) === revision)
    .map((row): PreviewedChange => {
      const difference = differenceOf(row.state, change);
      const parts = (['answer', 'assignee', 'dueOn'] as const).filter((part) => difference[part]);
      const themes = difference.themesAdded.length + difference.themesRemoved.length > 0;
      const { assigneeId, dueOn, outcome } = row.state;
      return {
        id: row.id,
        revision: row.revision,
        address: row.address,
        excerpt: excerpt(row.publicText, 120),
        before: { assigneeId, dueOn, outcome },
        parts: themes ? [...parts, 'themes'] : parts,
        replacesAnswer: difference.answer && outcome !== null,
        withdrawn: row.withdrawn,
      };
    });
  return {
    stale,
    changing: changes.filter(({ parts }) => parts.length > 0),
    same: changes.filter(({ parts }) => parts.length === 0).length,
  };
}

export type BulkPreview = Awaited<ReturnType<typeof previewBulk>>;
