import { pictureOf } from '../room/pictures.server';
import { handInGroups } from './hand-in';

/** How many notes of a workshop that is over have not been handed in. */
export async function notesToHandIn(workshopId: string): Promise<number> {
  return handInGroups(await pictureOf(workshopId)).reduce((sum, { notes }) => sum + notes.length, 0);
}
