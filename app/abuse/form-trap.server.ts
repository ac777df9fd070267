import { config } from '~/platform/config.server';
import { readSigned, signed } from '~/platform/signing.server';
import type { HoldReason } from './hold-reason';
import { trapName } from './form-trap';

const purpose = 'form opened';
/** A form that lies open longer says nothing any more; people do take their time. */
const longest = 30 * 24 * 60 * 60 * 1000;

/** What a form carries to tell when it was opened. For `FormTrap`. */
export const formOpened = (now = Date.now()): Promise<string> => signed(purpose, String(now));

/**
 * What an anonymous form says of who filled it in. Neither stops anybody: what is caught is looked at before it is
 * shown. People who see, hear or feel the page never meet the trap, and nobody is asked to prove anything.
 *
 * @returns null for what a person sent
 */
export async function sprungTrap(form: FormData, now = Date.now()): Promise<HoldReason | null> {
  const bait = form.get(trapName);
  if (typeof bait === 'string' && bait.trim() !== '') return 'trap';
  const opened = form.get('opened');
  const at = Number(await readSigned(purpose, typeof opened === 'string' ? opened : null));
  const age = now - at;
  if (!(at > 0) || age > longest) return 'noForm';
  return age < config().quickestForm ? 'tooFast' : null;
}
