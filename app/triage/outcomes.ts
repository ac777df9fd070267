import type { Outcome } from '~/submissions/answers/outcomes';

export { channels, outcomes, type Channel, type Outcome } from '~/submissions/answers/outcomes';

/** Whoever is told anything but "noted" is owed a reason. */
export const needsReasoning = (outcome: Outcome | null | undefined): boolean => !!outcome && outcome !== 'noted';

/** How far an input has come. With four eyes an answer is `proposed` until another than its author has approved it. */
export const states = ['open', 'proposed', 'done', 'withdrawn'] as const;
export type InputState = (typeof states)[number];

export const senderKinds = ['resident', 'youth', 'representative', 'organisation', 'council', 'workshop'] as const;
export const stances = ['support', 'change', 'against', 'question'] as const;

/** Who decided an answer. */
export const deciders = ['administration', 'steeringGroup', 'committee'] as const;
export type Decider = (typeof deciders)[number];
