import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { inTurns } from './in-turns.server';
import { xmlText } from './xml-text';

/** Changes the text of one file in an archive. A long one comes in parts, which are written while they are made. */
export type Rewrite = (path: string, text: string) => string | Iterable<string>;

/**
 * The same archive with fixed times and order, so that the same report is the same file, byte for byte.
 * Each XML file passes through `rewrite` on the way.
 */
export async function fixedZip(bytes: Uint8Array, madeAt: Date, rewrite: Rewrite): Promise<Buffer> {
  const from = await JSZip.loadAsync(bytes);
  const to = new JSZip();
  // Office wants the list of types first.
  const files = Object.values(from.files)
    .filter(({ dir }) => !dir)
    .sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1));
  for (const { name } of files) {
    const content = /\.(xml|rels)$/.test(name)
      ? streamed(rewrite(name, await from.file(name)!.async('string')))
      : await from.file(name)!.async('uint8array');
    from.remove(name);
    to.file(name, content, { date: madeAt, createFolders: false });
  }
  return to.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 6 } });
}

const streamed = (content: string | Iterable<string>) =>
  typeof content === 'string' ? content : Readable.from(inTurns(content));

const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2);

/** docProps/core.xml: title, language and when it was made. */
export function coreProperties(properties: {
  title: string;
  description: string;
  creator: string;
  language: string;
  madeAt: Date;
}): string {
  const { title, description, creator, language, madeAt } = properties;
  const at = `${madeAt.toISOString().slice(0, 19)}Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator>` +
    `<dc:description>${xmlText(description)}</dc:description><cp:lastModifiedBy>${xmlText(creator)}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>` +
    `<dc:language>${language}</dc:language></cp:coreProperties>`
  );
}
