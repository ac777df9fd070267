import { Failure } from '~/platform/failure';
import type { Actor } from './action';
import type { Picture } from './picture';
import { boardsFor } from './visibility';

/** What planning an action starts from. */
export interface Planning {
  picture: Picture;
  actor: Actor;
  now: Date;
  newId: () => string;
}

/**
 * A participant works on the board of their own table, and only in steps that show it.
 *
 * @throws Failure `forbidden` for another table or the plenary, `conflict` when the step does not show the table
 */
export function mustSitAt(picture: Picture, actor: Actor, groupId: string | null): void {
  if ('facilitator' in actor) return;
  const seat = picture.participants.get(actor.participant)?.groupId;
  if (!groupId || seat !== groupId) throw new Failure('forbidden');
  if (!boardsFor('device', picture).table) throw new Failure('conflict');
}
