import { database } from '~/platform/database.server';
import type { ElementColumn } from './import/imported-plan';

/** The headings of a version, in document order. */
export function outlineOf(versionId: string) {
  return database().section.findMany({
    where: { versionId },
    orderBy: { position: 'asc' },
    select: { key: true, level: true, title: true, position: true, isFocusArea: true },
  });
}

/** One section with its blocks and plan elements, in order. Null when the version has no such section. */
export async function sectionOf(versionId: string, key: string) {
  const section = await database().section.findUnique({
    where: { versionId_key: { versionId, key } },
    select: {
      key: true,
      level: true,
      title: true,
      position: true,
      blocks: {
        orderBy: { position: 'asc' },
        select: {
          key: true,
          kind: true,
          html: true,
          text: true,
          columns: true,
          elements: {
            orderBy: { position: 'asc' },
            omit: { id: true, versionId: true, blockId: true },
          },
        },
      },
    },
  });
  if (!section) return null;
  return {
    ...section,
    blocks: section.blocks.map(({ columns, elements, ...block }) => ({
      ...block,
      // Written by savePlanVersion from an ImportedPlan, and frozen since.
      columns: (columns ?? []) as unknown as ElementColumn[],
      elements: elements.map((element) => ({
        ...element,
        attributes: element.attributes as unknown as { title: string; text: string }[],
      })),
    })),
  };
}

export type SectionContent = NonNullable<Awaited<ReturnType<typeof sectionOf>>>;
export type BlockContent = SectionContent['blocks'][number];
export type ElementContent = BlockContent['elements'][number];
