import { readFileSync } from 'node:fs';
import { lixOfScreens } from '../app/language/lix';

/** Prints how hard the texts of each of the members' screens are to read, in both forms. */
for (const form of ['nb', 'nn']) {
  const file = JSON.parse(readFileSync(`locales/${form}/members.json`, 'utf8')) as Parameters<typeof lixOfScreens>[0];
  for (const { screen, lix } of lixOfScreens(file)) console.log(`${form} ${screen.padEnd(12)} ${lix.toFixed(1)}`);
}
