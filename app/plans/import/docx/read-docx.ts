import type { Flow, FlowItem } from '../flow';
import { ImportFailure } from '../imported-plan';
import { Fields } from './fields';
import { findFakeHeadings } from './fake-headings';
import { loadImages } from './images';
import { Numbering } from './numbering';
import { openDocx, type DocxParts } from './open-docx';
import { contentsMark, type BodyContext } from './body-context';
import { readBlocks } from './read-body';
import { readStyles } from './styles';
import { attributeOf, childrenOf, descendantsOf, type XmlElement } from './xml';

/**
 * Reads a Word document into a flow. Left out on purpose, because Word generates them or they are not the plan's text:
 * table of contents and of figures, headers, footers and page numbers, comments, deleted text.
 * Throws ImportFailure: see `openDocx`; `empty` when there is no text.
 */
export async function readDocx(bytes: Uint8Array): Promise<Flow> {
  const parts = await openDocx(bytes);
  const context = await contextFor(parts);
  const items = dropContents(readBlocks(parts.body, context), context);
  if (items.length === 0) throw new ImportFailure('empty');
  const withHeadings = items.some((item) => item.type === 'heading') ? items : findFakeHeadings(items, context.added);
  return { ...takeCover(withHeadings, parts.coreTitle, context), images: context.images, ...pick(context) };
}

const pick = ({ warnings, leftOut, added }: BodyContext) => ({ warnings, leftOut, added });

async function contextFor(parts: DocxParts): Promise<BodyContext> {
  const notes = new Map([...notesOf(parts.footnotes, 'f'), ...notesOf(parts.endnotes, 'e')]);
  const numbers = new Map<string, string>();
  return {
    fields: new Fields(),
    relations: parts.relations,
    noteNumber: (id) => {
      const known = numbers.get(id) ?? String(numbers.size + 1);
      numbers.set(id, known);
      return known;
    },
    // A note is read where it is first referred to; a second reference shows its number only.
    noteBody: (id) => {
      const body = notes.get(id) ?? null;
      notes.delete(id);
      return body;
    },
    available: await loadImages(parts),
    diagrams: await loadDiagrams(parts),
    images: [],
    warnings: [],
    styles: readStyles(parts.styles),
    numbering: new Numbering(parts.numbering),
    leftOut: [],
    added: [],
  };
}

/** Notes by id; Word keeps the separator lines as notes of a type. */
function notesOf(root: XmlElement | null, prefix: string): [string, XmlElement][] {
  return (root ? childrenOf(root) : [])
    .filter((note) => ['normal', null].includes(attributeOf(note, 'type')))
    .map((note) => [`${prefix}${attributeOf(note, 'id') ?? ''}`, note]);
}

async function loadDiagrams(parts: DocxParts): Promise<Map<string, string[]>> {
  const diagrams = new Map<string, string[]>();
  for (const name of new Set(parts.relations.values())) {
    if (!/diagrams\/data[^/]*\.xml$/.test(name)) continue;
    const root = await parts.xmlOf(name);
    const points = root ? descendantsOf(root, 'pt') : [];
    diagrams.set(
      name,
      points.map((point) =>
        descendantsOf(point, 't')
          .map((text) => text.textContent ?? '')
          .join(''),
      ),
    );
  }
  return diagrams;
}

const contentsTitle =
  /^(?:\d+\.?\s+)?(innh[oa]ld|innh[oa]ldsfortegnelse|innhaldsliste|innholdsliste|innh[oa]ldsoversi(kt)?|innhaldsoversyn|table of contents|contents)\s*:?$/i;

/** Takes away the marks of a generated table of contents, and the heading above it if it has nothing else. */
function dropContents(items: FlowItem[], context: BodyContext): FlowItem[] {
  const kept: FlowItem[] = [];
  items.forEach((item, index) => {
    if (item === contentsMark) return;
    if ((item.type === 'heading' || item.type === 'paragraph') && items[index + 1] === contentsMark) {
      const title = item.type === 'heading' ? item.title : item.text;
      if (contentsTitle.test(title)) {
        context.leftOut.push(title);
        return;
      }
    }
    kept.push(item);
  });
  return kept;
}

/** Title and subtitle by style where they stand before the first heading; else the file's properties; else first words. */
function takeCover(
  items: FlowItem[],
  coreTitle: string,
  context: BodyContext,
): Pick<Flow, 'title' | 'subtitle' | 'items'> {
  const firstHeading = items.findIndex((item) => item.type === 'heading');
  const cover = firstHeading === -1 ? items : items.slice(0, firstHeading);
  const texts = (role: 'title' | 'subtitle') =>
    cover.flatMap((item) => (item.type === 'paragraph' && item.cover === role ? [item.text] : []));
  const title = texts('title').join(' ').replace(/\s+/g, ' ');
  const subtitle = texts('subtitle').join('\n');
  const isTaken = (item: FlowItem) => item.type === 'paragraph' && item.cover !== undefined && cover.includes(item);
  const rest = items.filter((item) => !isTaken(item));
  if (title !== '') return { title, subtitle, items: rest };
  const first = cover.find((item) => item.type === 'paragraph' && !isTaken(item));
  const usable =
    coreTitle.length > 2 && !/^(word[- ]?(document|dokument)|microsoft word|dokument\d*|document\d*)/i.test(coreTitle);
  if (usable && (first?.type !== 'paragraph' || first.text !== coreTitle)) {
    context.added.push(coreTitle);
    return { title: coreTitle, subtitle, items: rest };
  }
  if (first?.type !== 'paragraph' || first.text.length > 200) return { title: '', subtitle, items: rest };
  return { title: first.text, subtitle, items: rest.filter((item) => item !== first) };
}
