import type { Place } from '~/paths';
import { Failure } from '~/platform/failure';

/** The name of the field that says where a group's notes belong. */
export const placeField = (groupKey: string): string => `place-${groupKey}`;

/**
 * Reads where each group's notes belong.
 *
 * @throws Failure `badRequest` for a value that the form does not have
 */
export function readPlaces(form: FormData): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [name, value] of form) {
    if (!name.startsWith(placeField(''))) continue;
    if (typeof value !== 'string') throw new Failure('badRequest');
    places.set(name.slice(placeField('').length), placeOf(value));
  }
  return places;
}

/** The place that a choice names: `s:` and a section's key, `e:` and a plan element's; the whole plan for none. */
function placeOf(value: string): Place {
  const key = value.slice(2);
  if (value === '') return {};
  if (value.startsWith('s:')) return { section: key };
  if (value.startsWith('e:')) return { element: key };
  throw new Failure('badRequest');
}
