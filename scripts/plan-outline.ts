import { readFile } from 'node:fs/promises';
import { importPlan } from '../app/plans/import/import-plan';
import { ImportFailure, type ImportFailureCode } from '../app/plans/import/imported-plan';
import { outlineOf } from '../app/plans/import/outline-of';

const sentences: Record<ImportFailureCode, string> = {
  wrongType: 'The file is neither a Word document (.docx) nor plain text.',
  encrypted: 'The document is encrypted. Remove its password and try again.',
  broken: 'The document is damaged and cannot be read.',
  tooLarge: 'The file is too large.',
  tooManyPages: 'The document has more than 2,000 pages.',
  empty: 'There is no text in the file.',
};

/** `plan:outline -- FILE`: title, language, headings and plan elements of a draft as JSON. */
async function main(file: string | undefined): Promise<void> {
  if (!file) throw new Error('Name a file: npm run --silent plan:outline -- FILE');
  const plan = await importPlan(await readFile(file), file);
  console.log(JSON.stringify(outlineOf(plan), null, 2));
}

main(process.argv[2]).catch((error: unknown) => {
  const message = error instanceof ImportFailure ? sentences[error.code] : (error as Error).message;
  console.error(message);
  process.exitCode = 1;
});
