interface Person {
  id: string;
  name: string;
}

const simple = (text: string) => text.toLocaleLowerCase('nb').normalize('NFC');

/**
 * Whom a note calls upon: "@Marit" or "@Marit Lie". A first name that two have calls upon both, so that nobody is
 * missed; a longer name that fits decides.
 */
export function mentionedIn(text: string, people: readonly Person[]): string[] {
  const found = new Set<string>();
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}.])@/gu)) {
    const after = simple(text.slice(index + 1));
    const fits = (name: string) => after.startsWith(name) && !/^[\p{L}\p{N}]/u.test(after.slice(name.length));
    const whole = people.filter(({ name }) => fits(simple(name)));
    const called = whole.length > 0 ? whole : people.filter(({ name }) => fits(simple(name).split(' ')[0]!));
    for (const { id } of called) found.add(id);
  }
  return [...found];
}
