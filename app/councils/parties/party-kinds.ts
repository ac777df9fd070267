/** What a consulted party that is not a council can be, in the order in which they are listed. */
export const partyKinds = ['organisation', 'neighbourMunicipality', 'stateBody'] as const;
export type PartyKind = (typeof partyKinds)[number];
