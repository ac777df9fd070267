import type { Role } from './permissions';

export interface Grant {
  role: Role;
  councilId: string | null;
}

/** Roles that are held in the whole municipality. */
export const generalRoles = ['administrator', 'planner', 'facilitator'] as const;
/** Roles that are held in one council. */
export const councilRoles = ['councilSecretary', 'councilMember'] as const;

/** A grant as a form field says it: "planner", "councilSecretary:<council>". */
export const grantToValue = ({ role, councilId }: Grant): string => (councilId ? `${role}:${councilId}` : role);

/** Reads it back. Null for what is no role, a general role with a council, or a council role without one. */
export function grantFromValue(value: string): Grant | null {
  const [name, councilId] = value.split(':');
  const general = generalRoles.find((role) => role === name);
  if (general) return councilId === undefined ? { role: general, councilId: null } : null;
  const inCouncil = councilRoles.find((role) => role === name);
  return inCouncil && councilId ? { role: inCouncil, councilId } : null;
}

/** The same roles, in whatever order? */
export function sameGrants(a: readonly Grant[], b: readonly Grant[]): boolean {
  const spelled = (grants: readonly Grant[]) => [...new Set(grants.map(grantToValue))].sort().join(' ');
  return spelled(a) === spelled(b);
}
