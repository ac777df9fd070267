/** What the planning group can answer to an input. */
export const outcomes = ['followed', 'partly', 'notFollowed', 'noted', 'outsidePlan', 'passedOn'] as const;
export type Outcome = (typeof outcomes)[number];

export const channels = ['web', 'email', 'paper', 'council', 'workshop'] as const;
export type Channel = (typeof channels)[number];
