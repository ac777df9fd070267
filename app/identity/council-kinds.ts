/** The kinds of council and the functions in one, in the order in which they are listed. */
export const councilKinds = ['elders', 'youth', 'disability', 'immigrants', 'users'] as const;
export const councilFunctions = ['leader', 'deputy', 'member', 'substitute', 'secretary'] as const;

export type CouncilKind = (typeof councilKinds)[number];
export type CouncilFunction = (typeof councilFunctions)[number];
