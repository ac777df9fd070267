import { expect } from 'vitest';
import { importWithAccount } from '../import-plan';
import { sourceWords } from '../source-words';
import { subtractWords, wordsIn, wordsOf } from '../words';
import { bulletsAndNumbers, docxOf, norwegianStyles, type DocxParts } from './docx-parts';

/** Imports hand-written XML and checks, every time, that no word was lost or made up. */
export async function read(body: string, parts: DocxParts = {}) {
  const bytes = await docxOf(body, { styles: norwegianStyles, numbering: bulletsAndNumbers, ...parts });
  const { plan, leftOut, added } = await importWithAccount(bytes, 'plan.docx');
  const result = [...wordsOf(plan), ...leftOut.flatMap(wordsIn)];
  const source = await sourceWords(bytes);
  expect(subtractWords(source, result)).toEqual([]);
  expect(subtractWords(result, [...source, ...added.flatMap(wordsIn)])).toEqual([]);
  const blocks = plan.sections.flatMap((section) => section.blocks);
  return { plan, leftOut, blocks, elements: blocks.flatMap((block) => block.elements) };
}
