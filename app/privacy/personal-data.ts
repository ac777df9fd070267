import { findEmailAddresses, findPhoneNumbers } from './contact-details';
import { findIdentityNumbers } from './identity-numbers';
import { overlap, type Span } from './scan';

export type PersonalDataKind = 'identityNumber' | 'email' | 'phone';

export interface FoundPersonalData extends Span {
  kind: PersonalDataKind;
}

const finders: [PersonalDataKind, (text: string) => Span[]][] = [
  ['identityNumber', findIdentityNumbers],
  ['email', findEmailAddresses],
  ['phone', findPhoneNumbers],
];

/**
 * The privacy guard: what in a text must not be published: national identity numbers, e-mail addresses, telephone
 * numbers, in the order they stand. Every way in warns of them; none of them comes into the public text, kept or not.
 */
export function findPersonalData(text: string): FoundPersonalData[] {
  const found: FoundPersonalData[] = [];
  for (const [kind, find] of finders) {
    for (const span of find(text)) {
      if (!found.some((other) => overlap(span, other))) found.push({ kind, ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

export const hasPersonalData = (text: string): boolean => findPersonalData(text).length > 0;

const around = 40;

/** A finding with some words on both sides, so that its writer knows where it stands. */
export interface PersonalDataPassage {
  kind: PersonalDataKind;
  before: string;
  found: string;
  after: string;
}

export function passagesWithPersonalData(text: string): PersonalDataPassage[] {
  return findPersonalData(text).map(({ kind, start, end }) => {
    const from = Math.max(0, start - around);
    const to = Math.min(text.length, end + around);
    return {
      kind,
      before: (from > 0 ? '… ' : '') + text.slice(from, start).replace(/^\S*\s/, from > 0 ? '' : '$&'),
      found: text.slice(start, end),
      after: text.slice(end, to).replace(/\s\S*$/, to < text.length ? '' : '$&') + (to < text.length ? ' …' : ''),
    };
  });
}
