/** A name for the next group: "Gruppe 2" after "Gruppe 1". `first` for the first one; empty
 * where the last name has no number to count on from. */
export function suggestGroup(known: readonly string[], first: string): string {
  const last = /^(.*?)(\d+)$/.exec(known.at(-1) ?? '');
  if (!last) return known.length === 0 ? first : '';
  const [, name = ''] = last;
  const numbers = known.flatMap((group) => {
    const number = group.startsWith(name) ? Number(group.slice(name.length)) : NaN;
    return Number.isInteger(number) ? [number] : [];
  });
  return `${name}${Math.max(...numbers) + 1}`;
}
