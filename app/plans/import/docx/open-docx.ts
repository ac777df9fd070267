import JSZip from 'jszip';
import { ImportFailure } from '../imported-plan';
import { limits } from '../limits';
import { attributeOf, childOf, childrenOf, nameOf, parseXml, type XmlElement } from './xml';

/** The parts of an opened DOCX that hold or describe its text. */
export interface DocxParts {
  body: XmlElement;
  styles: XmlElement | null;
  numbering: XmlElement | null;
  footnotes: XmlElement | null;
  endnotes: XmlElement | null;
  /** Targets of the main part's relationships, by id: full part name, or the address when external. */
  relations: Map<string, string>;
  /** Title in the file's properties. */
  coreTitle: string;
  /** Content of a binary part, or null when there is none of that name. */
  bytesOf: (partName: string) => Promise<Uint8Array | null>;
  /** Content of an XML part, or null. */
  xmlOf: (partName: string) => Promise<XmlElement | null>;
}

/**
 * Opens a DOCX, checking sizes before inflating. Throws ImportFailure: `broken` (not a readable zip or XML), `wrongType`
 * (another kind of zip, such as a spreadsheet), `tooLarge`, or `tooManyPages` (Word's own page count is above the limit).
 */
export async function openDocx(bytes: Uint8Array): Promise<DocxParts> {
  const zip = await loadZip(bytes);
  const xmlOf = async (name: string) => {
    const entry = zip.file(name);
    if (!entry) return null;
    if (inflatedSize(entry) > limits.xmlBytes) throw new ImportFailure('tooLarge');
    return parseXml(decodeXml(await inflate(entry)));
  };
  const mainName = await mainPartName(zip, xmlOf);
  const document = await xmlOf(mainName);
  const body = document && childOf(document, 'body');
  if (!body) throw new ImportFailure('broken');
  const application = await xmlOf('docProps/app.xml');
  const pages = application && childOf(application, 'Pages')?.textContent;
  if (Number(pages ?? 0) > limits.pages) throw new ImportFailure('tooManyPages');
  const relations = await readRelations(mainName, xmlOf);
  const related = (suffix: string) => xmlOf(`${folderOf(mainName)}${suffix}`);
  const core = await xmlOf('docProps/core.xml');
  return {
    body,
    styles: await related('styles.xml'),
    numbering: await related('numbering.xml'),
    footnotes: await related('footnotes.xml'),
    endnotes: await related('endnotes.xml'),
    relations,
    coreTitle: (core && childOf(core, 'title')?.textContent?.trim()) ?? '',
    xmlOf,
    bytesOf: async (name) => {
      const entry = zip.file(name);
      return entry ? inflate(entry) : null;
    },
  };
}

async function loadZip(bytes: Uint8Array): Promise<JSZip> {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch {
    throw new ImportFailure('broken');
  }
  const entries = Object.values(zip.files);
  const total = entries.reduce((sum, entry) => sum + inflatedSize(entry), 0);
  if (entries.length > limits.zipEntries || total > limits.inflatedBytes) throw new ImportFailure('tooLarge');
  return zip;
}

// The size stands in the zip's directory. JSZip keeps it in a field its types do not show.
function inflatedSize(entry: JSZip.JSZipObject): number {
  const data = (entry as unknown as { _data?: { uncompressedSize?: number } })._data;
  return data?.uncompressedSize ?? 0;
}

/** Inflates one part, and stops as soon as it grows beyond what the directory promised (a zip bomb lies there). */
function inflate(entry: JSZip.JSZipObject): Promise<Uint8Array> {
  const promised = inflatedSize(entry);
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = (entry as unknown as { internalStream(type: 'uint8array'): InflateStream }).internalStream(
      'uint8array',
    );
    stream
      .on('data', (chunk) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > promised) {
          stream.pause();
          reject(new ImportFailure('broken'));
        }
      })
      .on('error', () => reject(new ImportFailure('broken')))
      .on('end', () => resolve(Buffer.concat(chunks)))
      .resume();
  });
}

interface InflateStream {
  on(event: 'data', handler: (chunk: Uint8Array) => void): InflateStream;
  on(event: 'error' | 'end', handler: () => void): InflateStream;
  pause(): InflateStream;
  resume(): InflateStream;
}

const decodeXml = (bytes: Uint8Array): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);

const folderOf = (partName: string): string => partName.slice(0, partName.lastIndexOf('/') + 1);

type XmlOf = (name: string) => Promise<XmlElement | null>;

/** The main part is where the package's relationships say it is; nearly always word/document.xml. */
async function mainPartName(zip: JSZip, xmlOf: XmlOf): Promise<string> {
  const root = await xmlOf('_rels/.rels');
  const relation = root && childrenOf(root).find((each) => /\/officeDocument$/.test(attributeOf(each, 'Type') ?? ''));
  const name = attributeOf(relation ?? null, 'Target')?.replace(/^\//, '') ?? 'word/document.xml';
  const types = await xmlOf('[Content_Types].xml');
  if (!zip.file(name) || !types) throw new ImportFailure('wrongType');
  const isWord = childrenOf(types).some((each) =>
    /wordprocessingml|ms-word/.test(attributeOf(each, 'ContentType') ?? ''),
  );
  if (!isWord) throw new ImportFailure('wrongType');
  return name;
}

async function readRelations(mainName: string, xmlOf: XmlOf): Promise<Map<string, string>> {
  const folder = folderOf(mainName);
  const root = await xmlOf(`${folder}_rels/${mainName.slice(folder.length)}.rels`);
  const relations = new Map<string, string>();
  for (const relation of root ? childrenOf(root) : []) {
    if (nameOf(relation) !== 'Relationship') continue;
    const target = attributeOf(relation, 'Target') ?? '';
    const external = attributeOf(relation, 'TargetMode') === 'External';
    relations.set(attributeOf(relation, 'Id') ?? '', external ? target : resolvePart(folder, target));
  }
  return relations;
}

const resolvePart = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1);
