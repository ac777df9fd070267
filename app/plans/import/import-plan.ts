import { assemblePlan, type Assembly } from './assemble-plan';
import { readDocx } from './docx/read-docx';
import { fileTypeOf } from './file-type';
import { ImportFailure, type ImportedPlan } from './imported-plan';
import { limits } from './limits';
import { readText } from './text/read-text';

/**
 * Reads a plan draft: a Word document, or plain text such as one extracted from a PDF. The type is told from the content;
 * the file's name serves only as title where the draft has none.
 * Throws ImportFailure when the file cannot be read as a plan.
 */
export const importPlan = async (bytes: Uint8Array, fileName: string): Promise<ImportedPlan> =>
  (await importWithAccount(bytes, fileName)).plan;

/** As `importPlan`, with an account of the words left out and added, for tests and for measuring. */
export async function importWithAccount(bytes: Uint8Array, fileName: string): Promise<Assembly> {
  if (bytes.length === 0) throw new ImportFailure('empty');
  if (bytes.length > limits.fileBytes) throw new ImportFailure('tooLarge');
  const type = fileTypeOf(bytes);
  if (type === 'encrypted') throw new ImportFailure('encrypted');
  if (type === 'other') throw new ImportFailure('wrongType');
  const flow = type === 'docx' ? await readDocx(bytes) : readText(bytes);
  if (flow.items.length === 0 && flow.title === '') throw new ImportFailure('empty');
  if (flow.title !== '') return assemblePlan(flow);
  const title = titleFromFileName(fileName);
  return assemblePlan({ ...flow, title, added: [...flow.added, title] });
}

const titleFromFileName = (fileName: string): string =>
  fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
