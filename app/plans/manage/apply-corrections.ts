import { createHash } from 'node:crypto';
import type { ImportedBlock, ImportedSection } from '../import/imported-plan';

/** What the planner decided about one section of an import. */
export interface SectionCorrection {
  key: string;
  /** 1–6; null: it is no heading, its words belong to the section above as a paragraph. */
  level: number | null;
  title: string;
}

/**
 * The sections after the planner's corrections. Keys stay, so that the same draft read again gives the same addresses.
 * What is no heading becomes a paragraph of the section above, followed by its blocks: no word is lost. The first
 * section has none above and stays a section. A section without a correction stays as it is.
 */
export function applyCorrections(
  sections: readonly ImportedSection[],
  corrections: readonly SectionCorrection[],
): ImportedSection[] {
  const byKey = new Map(corrections.map((correction) => [correction.key, correction]));
  const taken = new Set(sections.flatMap(({ blocks }) => blocks.map(({ key }) => key)));
  const corrected: ImportedSection[] = [];
  for (const section of sections) {
    const { level, title } = byKey.get(section.key) ?? section;
    const above = corrected[corrected.length - 1];
    if (level === null && above) {
      // A title we made up ourselves is not the draft's word.
      const words = section.synthetic && title === section.title ? [] : [paragraph(title, taken)];
      above.blocks.push(...words, ...section.blocks);
    } else {
      corrected.push({
        ...section,
        level: level ?? section.level,
        title,
        synthetic: section.synthetic && title === section.title,
        blocks: [...section.blocks],
      });
    }
  }
  return corrected;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function paragraph(text: string, taken: Set<string>): ImportedBlock {
  return {
    key: freeKey(text, taken),
    kind: 'paragraph',
    html: `<p>${text.replace(/[&<>]/g, (sign) => escapes[sign]!)}</p>`,
    text,
    columns: [],
    elements: [],
  };
}

/** Made from the text, so that the same correction of the same draft gives the same key. */
function freeKey(text: string, taken: Set<string>): string {
  const wanted = `t-${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
  let key = wanted;
  for (let number = 2; taken.has(key); number++) key = `${wanted}-${number}`;
  taken.add(key);
  return key;
}
