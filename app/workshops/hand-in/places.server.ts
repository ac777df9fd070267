import { database } from '~/platform/database.server';
import { outlineOf } from '~/plans/queries.server';

/** A part of the plan that notes can be tied to. */
export interface PlaceChoice {
  /** As the form says it: `s:` and a section's key, or `e:` and a plan element's. */
  value: string;
  text: string;
  level: number;
}

/** The sections of a version in order, each with its plan elements. */
export async function placeChoices(versionId: string): Promise<PlaceChoice[]> {
  const [sections, elements] = await Promise.all([
    outlineOf(versionId),
    database().planElement.findMany({
      where: { versionId, kind: { not: 'indicator' } },
      orderBy: [{ block: { position: 'asc' } }, { position: 'asc' }],
      select: { key: true, text: true, block: { select: { section: { select: { key: true } } } } },
    }),
  ]);
  return sections.flatMap(({ key, title, level }) => [
    { value: `s:${key}`, text: title, level },
    ...elements
      .filter(({ block }) => block.section.key === key)
      .map((element) => ({ value: `e:${element.key}`, text: element.text, level: level + 1 })),
  ]);
}
