import { recordEvent } from '~/audit/record.server';
import { database, type Transaction } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { needsReasoning, type Outcome } from './outcomes';
import { requirePlanner } from './planners.server';

export interface Triage {
  inputId: string;
  /** The revision that the planner saw. */
  revision: number;
  themeIds: string[];
  /** The name of one more theme; made if the plan has none by that name. */
  newTheme?: string;
  assigneeId: string | null;
  outcome: Outcome | null;
  reasoning: string;
  planChange: string;
}

/**
 * Saves a planner's themes, assignee and answer to an input, all or nothing. A changed answer is a new assessment
 * beside the old ones; saving what is there already changes nothing.
 *
 * @throws Failure `conflict` when the input was changed since the planner saw it, or a chosen theme is gone;
 * `badRequest` for an answer without its reasoning
 */
export async function saveTriage(triage: Triage, actorId: string): Promise<void> {
  if (needsReasoning(triage.outcome) && !triage.reasoning.trim()) throw new Failure('badRequest');
  await database().$transaction(async (tx) => {
    const input = found(
      await tx.input.findUnique({
        where: { id: triage.inputId },
        select: {
          id: true,
          revision: true,
          assigneeId: true,
          changedSinceAnswer: true,
          hearing: { select: { planId: true } },
          themes: { select: { themeId: true } },
          currentAssessment: { select: { outcome: true, reasoning: true, planChange: true } },
        },
      }),
    );
    if (input.revision !== triage.revision) throw new Failure('conflict');
    if (triage.assigneeId && triage.assigneeId !== input.assigneeId) await requirePlanner(tx, triage.assigneeId);

    const wanted = await wantedThemes(tx, input.hearing.planId, triage, actorId);
    const had = new Set(input.themes.map(({ themeId }) => themeId));
    const added = [...wanted].filter((id) => !had.has(id));
    const removed = [...had].filter((id) => !wanted.has(id));
    const { outcome, reasoning, planChange } = triage;
    const before = input.currentAssessment ?? { outcome: null, reasoning: '', planChange: '' };
    const answered = before.outcome !== outcome || before.reasoning !== reasoning || before.planChange !== planChange;
    const moved = triage.assigneeId !== input.assigneeId;
    const lookedOver = input.changedSinceAnswer;
    if (!answered && !moved && !lookedOver && added.length === 0 && removed.length === 0) return;

    const assessmentId = answered ? await addAssessment(tx, triage, actorId) : undefined;
    await tx.inputTheme.deleteMany({ where: { inputId: input.id, themeId: { in: removed } } });
    await tx.inputTheme.createMany({ data: added.map((themeId) => ({ inputId: input.id, themeId })) });
    const { count } = await tx.input.updateMany({
      where: { id: input.id, revision: triage.revision },
      data: {
        revision: { increment: 1 },
        assigneeId: triage.assigneeId,
        // They saw the new words and their answer beside them, and saved.
        changedSinceAnswer: false,
        ...(assessmentId ? { currentAssessmentId: assessmentId } : {}),
      },
    });
    if (count === 0) throw new Failure('conflict');
    await recordEvent(tx, {
      actorId,
      action: 'input.triaged',
      subjectType: 'input',
      subjectId: input.id,
      details: {
        revision: triage.revision + 1,
        ...(assessmentId ? { assessment: assessmentId, outcome } : {}),
        ...(lookedOver ? { lookedOver } : {}),
        ...(moved ? { assignee: triage.assigneeId } : {}),
        ...(added.length > 0 ? { themesAdded: added } : {}),
        ...(removed.length > 0 ? { themesRemoved: removed } : {}),
      },
    });
  });
}

async function wantedThemes(tx: Transaction, planId: string, { themeIds, newTheme }: Triage, actorId: string) {
  const wanted = new Set(themeIds);
  const known = await tx.theme.findMany({ where: { planId }, select: { id: true, name: true } });
  const knownIds = new Set(known.map(({ id }) => id));
  if ([...wanted].some((id) => !knownIds.has(id))) throw new Failure('conflict');
  const name = newTheme?.trim();
  if (!name) return wanted;
  const same = known.find((theme) => theme.name.toLowerCase() === name.toLowerCase());
  const { id } = same ?? (await tx.theme.create({ data: { planId, name }, select: { id: true } }));
  if (!same) {
    await recordEvent(tx, { actorId, action: 'theme.created', subjectType: 'theme', subjectId: id });
  }
  return wanted.add(id);
}

async function addAssessment(tx: Transaction, triage: Triage, authorId: string): Promise<string> {
  const { inputId, outcome, reasoning, planChange } = triage;
  const last = await tx.assessment.aggregate({ where: { inputId }, _max: { number: true } });
  const { id } = await tx.assessment.create({
    data: { inputId, number: (last._max.number ?? 0) + 1, outcome, reasoning, planChange, authorId },
    select: { id: true },
  });
  return id;
}
