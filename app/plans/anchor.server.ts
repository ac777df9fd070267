import type { Transaction } from '~/platform/database.server';
import type { Place } from '~/paths';

/** Where in a version an input belongs, and the words it is about. */
export interface Anchor {
  sectionKey: string | null;
  blockKey: string | null;
  elementKey: string | null;
  quote: string;
}

/**
 * The anchor of a place in a version: the most particular of element, block, section; the whole plan when none is
 * named. Null when the version has no such place.
 */
export async function anchorAt(tx: Transaction, versionId: string, place: Place): Promise<Anchor | null> {
  if (place.element) {
    const element = await tx.planElement.findUnique({
      where: { versionId_key: { versionId, key: place.element } },
      select: { text: true, block: { select: { key: true, section: { select: { key: true } } } } },
    });
    return (
      element && {
        sectionKey: element.block.section.key,
        blockKey: element.block.key,
        elementKey: place.element,
        quote: element.text,
      }
    );
  }
  if (place.block) {
    const block = await tx.block.findUnique({
      where: { versionId_key: { versionId, key: place.block } },
      select: { text: true, section: { select: { key: true } } },
    });
    return block && { sectionKey: block.section.key, blockKey: place.block, elementKey: null, quote: block.text };
  }
  if (place.section) {
    const section = await tx.section.findUnique({
      where: { versionId_key: { versionId, key: place.section } },
      select: { title: true },
    });
    return section && { sectionKey: place.section, blockKey: null, elementKey: null, quote: section.title };
  }
  return { sectionKey: null, blockKey: null, elementKey: null, quote: '' };
}
