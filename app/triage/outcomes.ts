/** What the planning group can answer to an input. */
export const outcomes = ['followed', 'partly', 'notFollowed', 'noted', 'outsidePlan', 'passedOn'] as const;
export type Outcome = (typeof outcomes)[number];

export const channels = ['web', 'email', 'paper', 'oral', 'council', 'workshop'] as const;
export type Channel = (typeof channels)[number];

/** Whoever is told anything but "noted" is owed a reason. */
export const needsReasoning = (outcome: Outcome | null | undefined): boolean => !!outcome && outcome !== 'noted';
