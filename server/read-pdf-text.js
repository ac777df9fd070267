// @ts-check
/**
 * Prints the text of a PDF, as much of it as is asked for. Run by itself, with limits on time and memory, because a PDF
 * may be made to hurt its reader: node server/read-pdf-text.js FILE MOST_SIGNS
 */
import { readFile } from 'node:fs/promises';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const [file = '', most = '1000000'] = process.argv.slice(2);
const mostPages = 500;

const document = await getDocument({
  data: new Uint8Array(await readFile(file)),
  verbosity: VerbosityLevel.ERRORS,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  stopAtErrors: false,
}).promise;

let text = '';
for (let number = 1; number <= Math.min(document.numPages, mostPages) && text.length < Number(most); number++) {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  text += items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('') + '\n\n';
  page.cleanup();
}
process.stdout.write(text.slice(0, Number(most)).trim(), () => process.exit(0));
