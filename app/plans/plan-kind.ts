/** The kinds of plan that the planning group may hold a hearing on. */
export const planKinds = ['kommunedelplan', 'kommuneplan', 'planprogram', 'temaplan'] as const;
export type PlanKind = (typeof planKinds)[number];
