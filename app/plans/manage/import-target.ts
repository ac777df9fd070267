import { Failure } from '~/platform/failure';
import { planKinds, type PlanKind } from '../plan-kind';

/** Where an import goes: `new:KIND` makes a new plan, `plan:ID` a new version of a plan that exists. */
export function chosenTarget(
  value: unknown,
  plans: readonly { id: string }[],
): { planId: string | null; kind: PlanKind } {
  const [what, which] = typeof value === 'string' ? value.split(/:(.*)/s) : [];
  const kind = planKinds.find((known) => known === which);
  if (what === 'new' && kind) return { planId: null, kind };
  const plan = plans.find(({ id }) => id === which);
  if (what === 'plan' && plan) return { planId: plan.id, kind: 'kommunedelplan' };
  throw new Failure('badRequest');
}
