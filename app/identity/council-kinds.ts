/** The kinds of council and the functions in one, in the order in which they are listed. */
export const councilKinds = ['elders', 'youth', 'disability', 'immigrants', 'users'] as const;
export const councilFunctions = ['leader', 'deputy', 'member', 'substitute', 'secretary'] as const;

export type CouncilKind = (typeof councilKinds)[number];
export type CouncilFunction = (typeof councilFunctions)[number];

/**
 * The councils every municipality must have: eldreråd, råd for personer med funksjonsnedsettelse, and ungdomsråd or
 * another body for the young (kommuneloven § 5-12). They give their opinion in all matters that concern their groups.
 */
export const statutoryKinds: readonly CouncilKind[] = ['elders', 'youth', 'disability'];

/** The name others see: of the young, the first name only. */
export const shownName = (kind: CouncilKind, name: string): string =>
  kind === 'youth' ? (name.trim().split(/\s+/)[0] ?? '') : name.trim();
