import { attributeOf, childOf, childrenOf, descend, isOn, nameOf, numberOf, type XmlElement } from './xml';

/** What a paragraph style means for the outline, with everything inherited through `basedOn`. */
export interface ParagraphStyle {
  /** As Word names it inside the file, lower case: "heading 1", also in a Norwegian Word. */
  name: string;
  role: 'title' | 'subtitle' | 'contents' | 'body';
  /** 1–9, or null when it is no heading. */
  headingLevel: number | null;
  numId: string | null;
  listLevel: number | null;
  /** For list styles without numbering of their own. */
  listKind: 'bullet' | 'number' | null;
  listStyleLevel: number;
  bold: boolean;
}

export interface Styles {
  byId: Map<string, ParagraphStyle>;
  /** Style of paragraphs that name none. */
  normal: ParagraphStyle;
}

const plain: ParagraphStyle = {
  name: 'normal',
  role: 'body',
  headingLevel: null,
  numId: null,
  listLevel: null,
  listKind: null,
  listStyleLevel: 0,
  bold: false,
};

/** Reads styles.xml. A style based on itself, directly or in a circle, ends where it meets itself. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = new Map<string, XmlElement>();
  let normalId: string | null = null;
  for (const style of root ? childrenOf(root) : []) {
    if (nameOf(style) !== 'style' || attributeOf(style, 'type') !== 'paragraph') continue;
    const id = attributeOf(style, 'styleId') ?? '';
    elements.set(id, style);
    if (['1', 'true', 'on'].includes(attributeOf(style, 'default') ?? '')) normalId = id;
  }
  const byId = new Map<string, ParagraphStyle>();
  const resolve = (id: string, seen: Set<string>): ParagraphStyle => {
    const known = byId.get(id);
    if (known) return known;
    const element = elements.get(id);
    if (!element || seen.has(id)) return plain;
    seen.add(id);
    const baseId = attributeOf(childOf(element, 'basedOn'), 'val');
    const style = styleFrom(id, element, baseId === null ? plain : resolve(baseId, seen));
    byId.set(id, style);
    return style;
  };
  for (const id of elements.keys()) resolve(id, new Set());
  return { byId, normal: (normalId !== null && byId.get(normalId)) || plain };
}

function styleFrom(id: string, element: XmlElement, base: ParagraphStyle): ParagraphStyle {
  const name = (attributeOf(childOf(element, 'name'), 'val') ?? id).trim().toLowerCase();
  const properties = childOf(element, 'pPr');
  const outline = numberOf(childOf(properties, 'outlineLvl'));
  const named = /^(?:heading|overskrift)\s*([1-9])\b/.exec(name) ?? /^(?:heading|overskrift)([1-9])$/i.exec(id);
  const list = /^list (bullet|number)(?: ([2-5]))?$/.exec(name);
  const role = roleOf(name) ?? (base.role === 'contents' ? 'body' : base.role);
  const inherited = role === 'title' || role === 'subtitle' || role === 'contents' ? null : base.headingLevel;
  const bold = descend(element, 'rPr', 'b');
  return {
    name,
    role,
    headingLevel: named ? Number(named[1]) : outline === null ? inherited : outline < 9 ? outline + 1 : null,
    numId: attributeOf(descend(properties, 'numPr', 'numId'), 'val') ?? base.numId,
    listLevel: numberOf(descend(properties, 'numPr', 'ilvl')) ?? base.listLevel,
    listKind: list ? (list[1] as 'bullet' | 'number') : base.listKind,
    listStyleLevel: list?.[2] ? Number(list[2]) - 1 : base.listStyleLevel,
    bold: bold ? isOn(bold) : base.bold,
  };
}

function roleOf(name: string): ParagraphStyle['role'] | null {
  if (/^(title|tittel)$/.test(name)) return 'title';
  if (/^(subtitle|undertittel)$/.test(name)) return 'subtitle';
  if (
    /^(toc|inn?h) ?\d$|^(toc heading|table of figures|innholdsfortegnelse|overskrift for innholdsfortegnelse)/.test(
      name,
    )
  ) {
    return 'contents';
  }
  return null;
}
