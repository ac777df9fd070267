import { lixOfMembers } from '../app/councils/reading-level';

/** Prints how hard the texts of each of the members' screens are to read, in both forms. */
for (const form of ['nb', 'nn'] as const) {
  for (const { screen, lix } of lixOfMembers(form)) console.log(`${form} ${screen.padEnd(24)} ${lix.toFixed(1)}`);
}
