import { descend, attributeOf, childOf, childrenOf, descendantsOf, isOn, nameOf, type XmlElement } from './xml';
import type { Fields } from './fields';
import { isContentsCode } from './fields';
import type { Span } from './inline-html';

/** What stands in a paragraph besides its own text. */
export interface InlineContent {
  spans: Span[];
  /** Marks of footnotes and endnotes referred to: "f3", "e1". */
  notes: string[];
  drawings: XmlElement[];
  textBoxes: XmlElement[];
  /** Text of a generated table of contents. */
  contentsText: string;
}

export interface InlineContext {
  fields: Fields;
  relations: Map<string, string>;
  /** Number shown for a note, counted in order of reference. */
  noteNumber: (id: string) => string;
}

interface Look {
  bold: boolean;
  italic: boolean;
  raised: 'sup' | 'sub' | null;
  href: string | null;
  contents: boolean;
}

const plainLook: Look = { bold: false, italic: false, raised: null, href: null, contents: false };

// Not part of the text as it stands: deleted and moved-away text, comments, properties, the second form of a drawing.
const ignored = new Set([
  'del',
  'moveFrom',
  'delText',
  'delInstrText',
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'annotationRef',
]);

/** Reads the runs of a paragraph. What it does not know it goes into, so that no text is lost. */
export function readInline(paragraph: XmlElement, context: InlineContext): InlineContent {
  const content: InlineContent = { spans: [], notes: [], drawings: [], textBoxes: [], contentsText: '' };
  const { fields } = context;

  const add = (text: string, look: Look, noteMark = false) => {
    if (look.contents || fields.inContents) content.contentsText += text;
    else content.spans.push({ ...look, href: look.href ?? fields.href, text, noteMark });
  };

  const walk = (element: XmlElement, look: Look): void => {
    const name = nameOf(element);
    if (ignored.has(name)) return;
    switch (name) {
      case 't':
        return add(element.textContent ?? '', look);
      case 'tab':
      case 'ptab':
        return add('\t', look);
      case 'br':
      case 'cr':
        return add(['page', 'column'].includes(attributeOf(element, 'type') ?? '') ? ' ' : '\n', look);
      case 'noBreakHyphen':
        return add('-', look);
      case 'sym':
        return add(symbolOf(element), look);
      case 'fldChar':
        return fields.mark(element);
      case 'instrText':
        return fields.addCode(element.textContent ?? '');
      case 'footnoteReference':
      case 'endnoteReference': {
        const id = `${name[0]}${attributeOf(element, 'id') ?? ''}`;
        content.notes.push(id);
        return add(context.noteNumber(id), { ...look, raised: 'sup' }, true);
      }
      case 'drawing':
      case 'pict':
      case 'object':
        content.drawings.push(element);
        content.textBoxes.push(...outermost(element, 'txbxContent'));
        return;
      case 'AlternateContent':
        return chosenAlternative(element).forEach((child) => walk(child, look));
      case 'r':
        return childrenOf(element).forEach((child) => walk(child, lookOf(element, look)));
      case 'hyperlink': {
        const href = context.relations.get(attributeOf(element, 'id') ?? '') ?? null;
        return childrenOf(element).forEach((child) => walk(child, { ...look, href: href ?? look.href }));
      }
      case 'fldSimple': {
        const contents = look.contents || isContentsCode(attributeOf(element, 'instr') ?? '');
        return childrenOf(element).forEach((child) => walk(child, { ...look, contents }));
      }
      default:
        return childrenOf(element).forEach((child) => walk(child, look));
    }
  };

  for (const child of childrenOf(paragraph)) walk(child, plainLook);
  return content;
}

function lookOf(run: XmlElement, look: Look): Look {
  const properties = childOf(run, 'rPr');
  if (!properties) return look;
  const style = attributeOf(childOf(properties, 'rStyle'), 'val') ?? '';
  const raised = attributeOf(childOf(properties, 'vertAlign'), 'val');
  const bold = childOf(properties, 'b');
  const italic = childOf(properties, 'i');
  return {
    ...look,
    bold: bold ? isOn(bold) : look.bold || /^(strong|sterk)$/i.test(style),
    italic: italic ? isOn(italic) : look.italic || /^(emphasis|utheving)$/i.test(style),
    raised: raised === 'superscript' ? 'sup' : raised === 'subscript' ? 'sub' : look.raised,
  };
}

// Symbol fonts keep their signs in the private area of Unicode, where nobody else can read them.
function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16);
  return Number.isNaN(code) || (code >= 0xe000 && code <= 0xf8ff) ? ' ' : String.fromCodePoint(code);
}

/** Word writes new drawings twice: for itself and for older programs. One of them holds everything. */
function chosenAlternative(element: XmlElement): XmlElement[] {
  const choice = childOf(element, 'Choice');
  const fallback = childOf(element, 'Fallback');
  const chosen = choice && hasContent(choice) ? choice : (fallback ?? choice);
  return chosen ? childrenOf(chosen) : [];
}

const hasContent = (element: XmlElement): boolean =>
  ['t', 'blip', 'relIds', 'chart', 'imagedata'].some((name) => descendantsOf(element, name).length > 0);

const outermost = (element: XmlElement, name: string): XmlElement[] =>
  childrenOf(element).flatMap((child) => {
    if (nameOf(child) === name) return [child];
    if (nameOf(child) === 'AlternateContent') return chosenAlternative(child).flatMap((each) => outermost(each, name));
    return outermost(child, name);
  });

/** The paragraph's numbering as written in the paragraph itself. */
export const ownNumbering = (paragraph: XmlElement) => descend(paragraph, 'pPr', 'numPr');
