/** The methods a workshop can be run by. */
export const workshopMethods = ['igp', 'sunTask', 'backCasting', 'serviceJourney', 'other'] as const;
export type WorkshopMethod = (typeof workshopMethods)[number];

/** The three questions of back-casting, and the kind of plan element that answers to each lean to. */
export const backCastingQuestions = { q1: 'goal', q2: 'strategy', q3: 'measure' } as const;
export type BackCastingQuestion = keyof typeof backCastingQuestions;
export const questionNames = Object.keys(backCastingQuestions) as BackCastingQuestion[];
