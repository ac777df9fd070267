import type { ImportedBlock, ImportedSection, PlanElementKind } from '../import/imported-plan';
import type { StoredImport } from './stored-import';

const firstWordsLength = 240;

/** A section as the preview shows it: its heading, how it begins, and the plan elements found in it. */
function summarizeSection({ key, level, title, synthetic, blocks }: ImportedSection) {
  return {
    key,
    level,
    title,
    synthetic,
    firstWords: firstWords(blocks),
    elements: blocks.flatMap(({ elements }) => elements.map(({ key, kind, text }) => ({ key, kind, text }))),
  };
}

function firstWords(blocks: readonly ImportedBlock[]): string {
  const text = blocks
    .filter(({ kind }) => kind !== 'elements')
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= firstWordsLength ? text : `${text.slice(0, firstWordsLength).replace(/\s\S*$/, '')} …`;
}

export type CountName = 'sections' | 'blocks' | PlanElementKind;

/** What the preview shows of an import. */
export function summarizeImport({ sections }: Pick<StoredImport, 'sections'>) {
  const blocks = sections.flatMap((section) => section.blocks);
  const elements = blocks.flatMap((block) => block.elements);
  const counts: [CountName, number][] = [
    ['sections', sections.length],
    ['blocks', blocks.length],
    ...(['challenge', 'goal', 'strategy', 'measure', 'indicator'] as const).map((kind): [CountName, number] => [
      kind,
      elements.filter((element) => element.kind === kind).length,
    ]),
  ];
  return { counts, sections: sections.map(summarizeSection) };
}

export type SectionSummary = ReturnType<typeof summarizeSection>;
