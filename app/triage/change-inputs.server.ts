import { recordEvents } from '~/audit/record.server';
import type { Prisma, Transaction } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import { scheduleReminders } from './deadline-reminders.server';
import { inPieces } from './in-pieces';
import { needsReasoning } from './outcomes';
import { requirePlanner } from './planners.server';
import { refuseFinished } from './refuse-finished.server';
import { readStates, type InputNow } from './read-states.server';
import { differenceOf, type Difference, type StateChange } from './triage-state';

export interface InputsToChange {
  hearingId: string;
  actorId: string;
  /** Each with the revision that the planner saw. */
  inputs: readonly { id: string; revision: number; change: StateChange }[];
  /** Of the audit entries. */
  action?: string;
}

/** The change's id and the inputs that it changed (null: nothing differed); or which of them somebody changed meanwhile. */
export type ChangeResult = { changeId: string | null; changed: string[] } | { stale: string[] };

/**
 * The one way in which triage changes inputs, one or thousands: themes, assignee, deadline and answer, all or nothing,
 * with what they replaced kept so that it can be undone. Saving what is there already changes nothing. Runs in the
 * caller's transaction.
 *
 * @returns `stale`, and nothing changed, when inputs were changed since the planner saw them
 * @throws Failure `badRequest` for an answer without its reasoning, an assignee who may not triage, or inputs that the
 * hearing does not have; `conflict` when a theme is gone
 */
export async function changeInputs(
  tx: Transaction,
  { hearingId, actorId, inputs, action }: InputsToChange,
): Promise<ChangeResult> {
  await refuseFinished(tx, hearingId);
  const wanted = new Map(inputs.map((input) => [input.id, input]));
  const rows = await readStates(tx, hearingId, [...wanted.keys()]);
  if (rows.length !== wanted.size) throw new Failure('badRequest');
  const stale = rows.filter(({ id, revision }) => wanted.get(id)!.revision !== revision);
  if (stale.length > 0) return { stale: stale.map(({ address }) => address) };

  const assignees = await defaultAssignees(tx, hearingId, inputs);
  const differences = rows.flatMap((row) => {
    const difference = differenceOf(row.state, wanted.get(row.id)!.change, assignees);
    // They saw the new words and the answer beside them, and saved.
    return difference.any || row.changedSinceAnswer ? [{ row, difference }] : [];
  });
  if (differences.length === 0) return { changeId: null, changed: [] };
  await refuseBadValues(tx, differences);

  await writeAnswers(tx, actorId, differences);
  await writeThemes(tx, differences);
  await writeFields(tx, differences);
  await scheduleReminders(
    tx,
    hearingId,
    differences.flatMap(({ difference: { dueOn, after } }) => (dueOn && after.dueOn ? [after.dueOn] : [])),
  );
  const changeId = await keepForUndo(tx, hearingId, actorId, differences);
  await recordEvents(
    tx,
    differences.map(({ row, difference }) => ({
      actorId,
      action: action ?? 'input.triaged',
      subjectType: 'input',
      subjectId: row.id,
      details: detailsOf(row, difference, changeId),
    })),
  );
  return { changeId, changed: differences.map(({ row }) => row.id) };
}

type Changed = { row: InputNow; difference: Difference }[];

/** Also finds out whether the themes are there. */
async function defaultAssignees(tx: Transaction, hearingId: string, inputs: InputsToChange['inputs']) {
  const ids = new Set(inputs.flatMap(({ change }) => [...(change.themeIds ?? []), ...(change.addThemeIds ?? [])]));
  const themes = await tx.theme.findMany({
    where: { id: { in: [...ids] }, plan: { hearings: { some: { id: hearingId } } } },
    select: { id: true, assigneeId: true, assignee: { select: { active: true } } },
  });
  if (themes.length !== ids.size) throw new Failure('conflict');
  return new Map(
    themes.flatMap(({ id, assigneeId, assignee }) => (assigneeId && assignee?.active ? [[id, assigneeId]] : [])),
  );
}

async function refuseBadValues(tx: Transaction, changed: Changed): Promise<void> {
  if (
    changed.some(
      ({ difference: { answer, after } }) => answer && needsReasoning(after.outcome) && !after.reasoning.trim(),
    )
  ) {
    throw new Failure('badRequest');
  }
  const people = new Set(
    changed.flatMap(({ difference: { assignee, after } }) => (assignee ? (after.assigneeId ?? []) : [])),
  );
  for (const id of people) await requirePlanner(tx, id);
}

async function writeAnswers(tx: Transaction, authorId: string, changed: Changed): Promise<void> {
  const answered = changed.filter(({ difference }) => difference.answer);
  if (answered.length === 0) return;
  await tx.assessment.createMany({
    data: answered.map(({ row, difference: { after } }) => ({
      inputId: row.id,
      number: (row.assessment?.number ?? 0) + 1,
      outcome: after.outcome,
      reasoning: after.reasoning,
      planChange: after.planChange,
      decidedBy: after.decidedBy,
      groupAnswerId: after.groupAnswerId,
      authorId,
    })),
  });
  const ids = JSON.stringify(answered.map(({ row }) => row.id));
  await tx.$executeRaw`UPDATE "Input" SET "currentAssessmentId" =
    (SELECT a."id" FROM "Assessment" a WHERE a."inputId" = "Input"."id" ORDER BY a."number" DESC LIMIT 1)
    WHERE "id" IN (SELECT value FROM json_each(${ids}))`;
}

async function writeThemes(tx: Transaction, changed: Changed): Promise<void> {
  const added = changed.flatMap(({ row, difference }) =>
    difference.themesAdded.map((themeId) => ({ inputId: row.id, themeId })),
  );
  if (added.length > 0) await tx.inputTheme.createMany({ data: added });
  const removed = new Map<string, string[]>();
  for (const { row, difference } of changed) {
    for (const themeId of difference.themesRemoved) removed.set(themeId, [...(removed.get(themeId) ?? []), row.id]);
  }
  for (const [themeId, ids] of removed) {
    for (const piece of inPieces(ids)) await tx.inputTheme.deleteMany({ where: { themeId, inputId: { in: piece } } });
  }
}

async function writeFields(tx: Transaction, changed: Changed): Promise<void> {
  const alike = new Map<string, { assigneeId: string | null; dueOn: string | null; ids: string[] }>();
  for (const { row, difference } of changed) {
    const { assigneeId, dueOn } = difference.after;
    const key = `${assigneeId} ${dueOn}`;
    if (!alike.has(key)) alike.set(key, { assigneeId, dueOn, ids: [] });
    alike.get(key)!.ids.push(row.id);
  }
  for (const { assigneeId, dueOn, ids } of alike.values()) {
    for (const piece of inPieces(ids)) {
      await tx.input.updateMany({
        where: { id: { in: piece } },
        data: { assigneeId, dueOn, changedSinceAnswer: false, revision: { increment: 1 } },
      });
    }
  }
}

async function keepForUndo(tx: Transaction, hearingId: string, actorId: string, changed: Changed): Promise<string> {
  const { id } = await tx.triageChange.create({ data: { hearingId, actorId }, select: { id: true } });
  await tx.triageChangeInput.createMany({
    data: changed.map(({ row }) => ({
      changeId: id,
      inputId: row.id,
      revision: row.revision + 1,
      before: row.state as unknown as Prisma.InputJsonObject,
    })),
  });
  return id;
}

/** Never what somebody wrote. */
function detailsOf(
  { revision, changedSinceAnswer }: InputNow,
  difference: Difference,
  changeId: string,
): Prisma.InputJsonObject {
  const { after, answer, assignee, dueOn, themesAdded, themesRemoved } = difference;
  return {
    revision: revision + 1,
    change: changeId,
    ...(changedSinceAnswer ? { lookedOver: true } : {}),
    ...(answer ? { outcome: after.outcome, decidedBy: after.decidedBy } : {}),
    ...(assignee ? { assignee: after.assigneeId } : {}),
    ...(dueOn ? { dueOn: after.dueOn } : {}),
    ...(themesAdded.length > 0 ? { themesAdded } : {}),
    ...(themesRemoved.length > 0 ? { themesRemoved } : {}),
  };
}
