import { database } from '~/platform/database.server';
import { searchPlan, type Hit, type Searchable } from './search-plan';

/** Searches a version's headings, blocks and plan elements. */
export async function searchVersion(versionId: string, query: string): Promise<Hit[]> {
  const sections = await database().section.findMany({
    where: { versionId },
    orderBy: { position: 'asc' },
    select: {
      key: true,
      title: true,
      blocks: {
        orderBy: { position: 'asc' },
        select: {
          key: true,
          kind: true,
          text: true,
          elements: {
            orderBy: { position: 'asc' },
            select: { key: true, label: true, text: true, responsible: true },
          },
        },
      },
    },
  });
  const places = sections.flatMap(({ key, title, blocks }): Searchable[] => [
    { sectionKey: key, sectionTitle: title, anchor: null, text: title },
    ...blocks.flatMap((block): Searchable[] =>
      block.kind === 'elements'
        ? block.elements.map((element) => ({
            sectionKey: key,
            sectionTitle: title,
            anchor: element.key,
            text: [element.label, element.text, element.responsible && `(${element.responsible})`]
              .filter(Boolean)
              .join(' '),
          }))
        : [{ sectionKey: key, sectionTitle: title, anchor: block.key, text: block.text }],
    ),
  ]);
  return searchPlan(places, query);
}
