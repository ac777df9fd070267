import type { ImportedBlock, ImportedElement, ImportedPlan } from './imported-plan';

/** The words of a text: what stands between white space and has a letter or a digit in it. */
export const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

const elementTexts = (element: ImportedElement): string[] => {
  const own = element.row < 0 ? [] : [element.label, element.text];
  return [
    ...own,
    element.responsible,
    element.startsAt,
    element.endsAt,
    ...element.attributes.map((attribute) => attribute.text),
  ];
};

const blockTexts = (block: ImportedBlock): string[] => [block.text, ...block.elements.flatMap(elementTexts)];

/**
 * Every word of an imported plan, once for each place where it stands. The measure of "nothing is lost": together with
 * what the reader left out on purpose it must equal the words of the file.
 */
export const wordsOf = (plan: ImportedPlan): string[] =>
  [
    plan.title,
    plan.subtitle,
    ...plan.sections.flatMap((section) => [section.title, ...section.blocks.flatMap(blockTexts)]),
  ].flatMap(wordsIn);

/** The words of `left` that `right` does not have, counted: `subtractWords(['a','a'], ['a'])` gives `['a']`. */
export const subtractWords = (left: string[], right: string[]): string[] => {
  const counts = new Map<string, number>();
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1);
  return left.filter((word) => {
    const count = counts.get(word) ?? 0;
    if (count > 0) counts.set(word, count - 1);
    return count === 0;
  });
};
