import { DOMParser } from '@xmldom/xmldom';
import { ImportFailure } from '../imported-plan';
import { limits } from '../limits';

export type XmlElement = Element;

/**
 * Parses one part of a DOCX. Throws ImportFailure `broken` for XML that is not well formed, that declares entities
 * (Word never does; attackers do) or that is nested deeper than any real document.
 */
export function parseXml(xml: string): XmlElement {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml) || nestingDepth(xml) > limits.xmlDepth) throw new ImportFailure('broken');
  const fail = () => {
    throw new ImportFailure('broken');
  };
  const parser = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } });
  const root = parser.parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml')?.documentElement;
  if (!root) throw new ImportFailure('broken');
  return root;
}

/** Deepest nesting of tags, counted without building anything. */
function nestingDepth(xml: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) {
    const next = xml.charCodeAt(at + 1);
    if (next === 0x3f || next === 0x21) continue;
    if (next === 0x2f) depth -= 1;
    else {
      const end = xml.indexOf('>', at);
      if (end === -1) break;
      if (xml.charCodeAt(end - 1) !== 0x2f) depth += 1;
      if (depth > deepest) deepest = depth;
    }
  }
  return deepest;
}

/** The element children, in order. */
export function childrenOf(element: XmlElement): XmlElement[] {
  const children: XmlElement[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) children.push(node as XmlElement);
  }
  return children;
}

/** Name without its prefix: Word's own prefixes are a habit, not a rule. */
export const nameOf = (element: XmlElement): string => element.localName ?? element.nodeName;

/** First child of that local name. */
export const childOf = (element: XmlElement | null | undefined, name: string): XmlElement | null => {
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType === 1 && nameOf(node as XmlElement) === name) return node as XmlElement;
  }
  return null;
};

/** Follows a path of local names: `descend(p, 'pPr', 'numPr', 'numId')`. */
export const descend = (element: XmlElement | null, ...path: string[]): XmlElement | null =>
  path.reduce<XmlElement | null>((at, name) => childOf(at, name), element);

/** Attribute by local name, whatever its prefix. */
export function attributeOf(element: XmlElement | null, name: string): string | null {
  if (!element) return null;
  if (element.hasAttribute(`w:${name}`)) return element.getAttribute(`w:${name}`);
  for (let index = 0; index < element.attributes.length; index += 1) {
    const attribute = element.attributes.item(index);
    if (attribute && (attribute.localName ?? attribute.nodeName) === name) return attribute.value;
  }
  return null;
}

/** A whole number in an attribute, or null. */
export const numberOf = (element: XmlElement | null, name = 'val'): number | null => {
  const value = Number.parseInt(attributeOf(element, name) ?? '', 10);
  return Number.isNaN(value) ? null : value;
};

/** Word's on/off elements: present means on, unless they say otherwise. */
export const isOn = (element: XmlElement | null): boolean =>
  element !== null && !['0', 'false', 'off', 'none'].includes(attributeOf(element, 'val') ?? 'true');

/** All descendants of that local name, in document order, without going into those named in `except`. */
export function descendantsOf(element: XmlElement, name: string, except: string[] = []): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (except.includes(nameOf(child))) return [];
    return nameOf(child) === name ? [child, ...descendantsOf(child, name, except)] : descendantsOf(child, name, except);
  });
}
