import { z } from 'zod';

/** An invited body that is not one of the municipality's councils. */
export interface OtherParty {
  name: string;
  email: string;
}

const isEmail = (text: string) => z.email().safeParse(text).success;

/**
 * Reads consulted parties from a text with one on each line: "Name" or "Name, e-mail". A name may hold commas.
 * Null when a line has an address that is none, or an address without a name.
 */
export function parseParties(text: string): OtherParty[] | null {
  const parties: OtherParty[] = [];
  for (const line of text.split(/\r?\n/)) {
    const words = line.trim();
    if (!words) continue;
    const parts = /^(.*?)[\s,;<]*([^\s,;<>]*@[^\s,;<>]*)>?$/.exec(words);
    const name = (parts ? parts[1]! : words).trim();
    const email = parts ? parts[2]! : '';
    if (!name || (email && !isEmail(email))) return null;
    parties.push({ name, email });
  }
  return parties;
}

/** The same parties as text, one on each line. */
export const partiesAsText = (parties: readonly OtherParty[]): string =>
  parties.map(({ name, email }) => (email ? `${name}, ${email}` : name)).join('\n');
