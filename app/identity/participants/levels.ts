/** ID-porten's levels of assurance, lowest first (eIDAS substantial and high). */
export const levels = ['idporten-loa-substantial', 'idporten-loa-high'] as const;
export type Level = (typeof levels)[number];

/** Whether somebody signed in at this level may be where `asked` is asked for. Unknown levels are none. */
export function isHighEnough(level: unknown, asked: Level): boolean {
  const position = levels.findIndex((known) => known === level);
  return position >= levels.indexOf(asked);
}
