import { escapeHtml } from '../block-html';
import type { FlowFigure } from '../flow';
import type { ImportedImage, ImportWarning } from '../imported-plan';
import { attributeOf, descendantsOf, type XmlElement } from './xml';

export interface DrawingContext {
  relations: Map<string, string>;
  available: Map<string, Omit<ImportedImage, 'alt'>>;
  /** Words inside drawn diagrams (SmartArt), by part name. */
  diagrams: Map<string, string[]>;
  images: ImportedImage[];
  warnings: ImportWarning[];
}

/**
 * The pictures of a drawing (DrawingML, VML or an embedded object) as figures. A picture that cannot be shown leaves its
 * alternative text; a diagram leaves its words. Text boxes are not figures and are read elsewhere.
 */
export function figuresOf(drawing: XmlElement, context: DrawingContext): FlowFigure[] {
  const box = ['txbxContent'];
  const alt = altOf(drawing);
  const ids = [
    ...descendantsOf(drawing, 'blip', box).map((blip) => attributeOf(blip, 'embed') ?? attributeOf(blip, 'link')),
    ...descendantsOf(drawing, 'imagedata', box).map((data) => attributeOf(data, 'id') ?? attributeOf(data, 'relid')),
  ].filter((id): id is string => id !== null);
  const diagrams = descendantsOf(drawing, 'relIds', box)
    .map((relation) => context.relations.get(attributeOf(relation, 'dm') ?? '') ?? '')
    .map((part) => context.diagrams.get(part) ?? []);
  const figures: FlowFigure[] = [];
  ids.forEach((id, index) => figures.push(...pictureFigure(id, index === 0 ? alt : '', context)));
  for (const lines of diagrams) figures.push(textFigure(lines));
  const isChart = descendantsOf(drawing, 'chart', box).length > 0;
  if (ids.length === 0 && (isChart || diagrams.length > 0)) {
    context.warnings.push({ code: 'imageNotSupported', sectionKey: null, detail: alt });
  }
  if (ids.length === 0 && alt !== '') figures.push(textFigure([alt]));
  return figures.filter((figure) => figure.html !== '');
}

function pictureFigure(id: string, alt: string, context: DrawingContext): FlowFigure[] {
  const image = context.available.get(context.relations.get(id) ?? '');
  if (!image) {
    context.warnings.push({ code: 'imageNotSupported', sectionKey: null, detail: alt });
    return [textFigure([alt])];
  }
  if (alt === '') context.warnings.push({ code: 'imageWithoutAlt', sectionKey: null, detail: '' });
  if (!context.images.some((known) => known.sha256 === image.sha256)) context.images.push({ ...image, alt });
  const html = `<img src="image:${image.sha256}" alt="${escapeHtml(alt)}">`;
  return [{ type: 'figure', html, text: alt }];
}

const textFigure = (lines: string[]): FlowFigure => {
  const shown = lines.map((line) => line.trim()).filter((line) => line !== '');
  return { type: 'figure', html: shown.map((line) => `<p>${escapeHtml(line)}</p>`).join(''), text: shown.join('\n') };
};

/** What the author wrote as alternative text; Word's own names ("Bilde 3") are none. */
export function altOf(drawing: XmlElement): string {
  const properties = descendantsOf(drawing, 'docPr', ['txbxContent'])[0] ?? null;
  const described = attributeOf(properties, 'descr') ?? attributeOf(properties, 'title');
  const shape = descendantsOf(drawing, 'shape', ['txbxContent'])[0] ?? null;
  return (described ?? attributeOf(shape, 'alt') ?? '').replace(/\s+/g, ' ').trim();
}
