import { recordEvent } from '~/audit/record.server';
import { database, type Transaction } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import type { Day } from '~/platform/norwegian-time';
import { changeInputs } from './change-inputs.server';
import { noteBoilerplateUse } from './note-boilerplate-use.server';
import { needsReasoning, type Decider, type Outcome } from './outcomes';

export interface Triage {
  inputId: string;
  /** The revision that the planner saw. */
  revision: number;
  themeIds: string[];
  /** The name of one more theme; made if the plan has none by that name. */
  newTheme?: string;
  assigneeId: string | null;
  dueOn?: Day | null;
  outcome: Outcome | null;
  reasoning: string;
  planChange: string;
  decidedBy?: Decider | null;
  /** Boilerplates whose words were put into the reasoning. */
  boilerplateIds?: string[];
}

/**
 * Saves a planner's themes, assignee, deadline and answer to an input, all or nothing. A changed answer is a new
 * assessment beside the old ones; saving what is there already changes nothing.
 *
 * @returns the change, by which it can be undone; null when nothing differed
 * @throws Failure `conflict` when the input was changed since the planner saw it, or a chosen theme is gone;
 * `badRequest` for an answer without its reasoning
 */
export async function saveTriage(triage: Triage, actorId: string): Promise<string | null> {
  const { inputId, revision, newTheme, boilerplateIds = [], ...change } = triage;
  if (needsReasoning(triage.outcome) && !triage.reasoning.trim()) throw new Failure('badRequest');
  return database().$transaction(async (tx) => {
    const { hearingId, hearing } = found(
      await tx.input.findUnique({
        where: { id: inputId },
        select: { hearingId: true, hearing: { select: { planId: true } } },
      }),
    );
    const name = newTheme?.trim();
    const themeIds = [...change.themeIds, ...(name ? [await themeByName(tx, hearing.planId, name, actorId)] : [])];
    const inputs = [{ id: inputId, revision, change: { ...change, themeIds } }];
    const result = await changeInputs(tx, { hearingId, actorId, inputs });
    if ('stale' in result) throw new Failure('conflict');
    await noteBoilerplateUse(tx, inputId, boilerplateIds, triage.reasoning);
    return result.changeId;
  });
}

async function themeByName(tx: Transaction, planId: string, name: string, actorId: string): Promise<string> {
  const known = await tx.theme.findMany({ where: { planId }, select: { id: true, name: true } });
  const same = known.find((theme) => theme.name.toLowerCase() === name.toLowerCase());
  if (same) return same.id;
  const { id } = await tx.theme.create({ data: { planId, name }, select: { id: true } });
  await recordEvent(tx, { actorId, action: 'theme.created', subjectType: 'theme', subjectId: id });
  return id;
}
