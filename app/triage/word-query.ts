import { searchForms } from '~/language/norwegian-words';

/** One thing that was asked for: any of these parts of words will do. */
export type Wanted = string[];

/**
 * What a planner typed into the search field: words in any ending and either form, each of which must be there, and
 * phrases in quotation marks, which must be there as they stand.
 */
export function parseWords(typed: string): Wanted[] {
  return [...typed.matchAll(/["«“]([^"»”]+)["»”]|(\S+)/g)].flatMap(([, phrase, word]) => {
    if (phrase !== undefined) return phrase.trim() ? [[phrase.trim()]] : [];
    return [searchForms(word!.replace(/["«»“”]/g, ''))].filter(([first]) => first);
  });
}

/** The shortest that the index knows; what is shorter is looked for in the texts themselves. */
export const shortestIndexed = 3;

/** A query for SQLite's full-text index. Every part is quoted, so that nothing in it is taken for an operator. */
export const matchQuery = (forms: Wanted): string =>
  forms.map((form) => `"${form.replaceAll('"', '""')}"`).join(' OR ');
