/** Colours that a theme can have, told apart also by those who see few. Its name always stands beside it. */
export const themeColours = ['blue', 'orange', 'green', 'pink', 'sky', 'red', 'yellow', 'grey'] as const;
export type ThemeColour = (typeof themeColours)[number];

/** The colour in a theme's row; none when it has none. */
export const themeColourOf = (colour: string): ThemeColour | null =>
  themeColours.find((known) => known === colour) ?? null;
