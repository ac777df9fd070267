import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import type { PlanKind } from './plan-kind';

export interface PlanSettings {
  title: string;
  kind: PlanKind;
  summary: string;
  decidedBy: string;
  caseNumber: string;
  contactName: string;
  contactEmail: string;
}

/**
 * Saves what is told about a plan. Its address stays, also when the title changes.
 *
 * @throws Failure `conflict` when the plan was changed since the planner saw it
 */
export async function updatePlan(
  planId: string,
  revision: number,
  settings: PlanSettings,
  actorId: string,
): Promise<void> {
  await database().$transaction(async (tx) => {
    const { count } = await tx.plan.updateMany({
      where: { id: planId, revision },
      data: { ...settings, revision: { increment: 1 } },
    });
    if (count === 0) throw new Failure('conflict');
    await recordEvent(tx, { actorId, action: 'plan.updated', subjectType: 'plan', subjectId: planId });
  });
}
