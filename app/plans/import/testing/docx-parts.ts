import JSZip from 'jszip';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface DocxParts {
  styles?: string;
  numbering?: string;
  footnotes?: string;
  /** `<Relationship>` elements of the main part. */
  relations?: string;
  files?: Record<string, Uint8Array | string>;
}

/** A Word file from hand-written XML: what a body holds, and whichever parts the test is about. */
export async function docxOf(body: string, parts: DocxParts = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  zip.file('[Content_Types].xml', `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`);
  zip.file('word/document.xml', `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`);
  if (parts.styles) zip.file('word/styles.xml', `<w:styles ${namespaces}>${parts.styles}</w:styles>`);
  if (parts.numbering) zip.file('word/numbering.xml', `<w:numbering ${namespaces}>${parts.numbering}</w:numbering>`);
  if (parts.footnotes) zip.file('word/footnotes.xml', `<w:footnotes ${namespaces}>${parts.footnotes}</w:footnotes>`);
  if (parts.relations) {
    zip.file('word/_rels/document.xml.rels', `<Relationships>${parts.relations}</Relationships>`);
  }
  for (const [name, content] of Object.entries(parts.files ?? {})) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph; `properties` is what stands in its `pPr`. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content.startsWith('<') ? content : run(content)}</w:p>`;

export const styled = (style: string, text: string): string => p(text, `<w:pStyle w:val="${style}"/>`);

export const numbered = (numId: number, level: number, text: string): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;

export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

export const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

const headingStyle = (level: number) =>
  `<w:style w:type="paragraph" w:styleId="Overskrift${level}"><w:name w:val="heading ${level}"/></w:style>`;

/** Styles as a Norwegian Word writes them: Norwegian ids, English names. */
export const norwegianStyles = `${[1, 2, 3].map(headingStyle).join('')}
  <w:style w:type="paragraph" w:styleId="Tittel"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Undertittel"><w:name w:val="Subtitle"/></w:style>
  <w:style w:type="paragraph" w:styleId="INNH1"><w:name w:val="toc 1"/></w:style>`;

export const bulletsAndNumbers = `
  <w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
    <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/>
    <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
