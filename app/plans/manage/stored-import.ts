import type { PlanKind } from '../plan-kind';
import type { PlanDraft } from '../save-plan-version.server';

/** What `PlanImport.content` holds: the plan as read, and of which kind it becomes where it is a new plan. */
export type StoredImport = PlanDraft & { kind: PlanKind };
