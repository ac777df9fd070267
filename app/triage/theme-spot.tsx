import { themeColourOf } from './theme-colours';

/** A theme's colour, beside its name. */
export function ThemeSpot({ colour }: { colour: string }) {
  const known = themeColourOf(colour);
  return known ? <span className="theme-spot" data-theme-colour={known} aria-hidden="true" /> : null;
}
