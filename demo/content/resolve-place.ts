import type { ImportedPlan } from '~/plans/import/imported-plan';
import type { Place } from './content-types';

export interface ResolvedPlace {
  sectionKey: string | null;
  blockKey: string | null;
  elementKey: string | null;
  /** The words of the plan that the point is about; empty for the whole plan. */
  quote: string;
}

/** Finds the one place that is meant, or throws: a demonstration must not lose its anchors in silence. */
export function resolvePlace(plan: ImportedPlan, place: Place): ResolvedPlace {
  if (place.on === 'plan') return { sectionKey: null, blockKey: null, elementKey: null, quote: '' };
  const found = candidates(plan, place);
  const [first] = found;
  if (!first || found.length > 1) {
    throw new Error(`${found.length} places in "${plan.title}" match ${JSON.stringify(place)}`);
  }
  return first;
}

function candidates(plan: ImportedPlan, place: Exclude<Place, { on: 'plan' }>): ResolvedPlace[] {
  return plan.sections.flatMap((section): ResolvedPlace[] => {
    if (place.on === 'section') {
      return section.title === place.title
        ? [{ sectionKey: section.key, blockKey: null, elementKey: null, quote: section.title }]
        : [];
    }
    return section.blocks.flatMap((block): ResolvedPlace[] => {
      if (place.on === 'quote') {
        return block.kind !== 'elements' && block.text.includes(place.quote)
          ? [{ sectionKey: section.key, blockKey: block.key, elementKey: null, quote: place.quote }]
          : [];
      }
      return block.elements
        .filter((element) => element.text === place.text)
        .map((element) => ({
          sectionKey: section.key,
          blockKey: block.key,
          elementKey: element.key,
          quote: element.text,
        }));
    });
  });
}
