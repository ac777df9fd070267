import type { FlowItem } from '../flow';
import { contentsMark, transparent, type BodyContext } from './body-context';
import { ownNumbering, readInline } from './read-inline';
import { spansToHtml, spansToText, type Span } from './inline-html';
import { figuresOf } from './drawings';
import type { ShownNumber } from './numbering';
import type { ParagraphStyle, Styles } from './styles';
import { readTable } from './read-table';
import { attributeOf, childOf, childrenOf, nameOf, numberOf, type XmlElement } from './xml';

/** Reads the paragraphs and tables of a body, a cell, a text box or a note, in document order. */
export function readBlocks(parent: XmlElement, context: BodyContext): FlowItem[] {
  const items: FlowItem[] = [];
  for (const child of childrenOf(parent)) {
    const name = nameOf(child);
    if (name === 'p') items.push(...readParagraph(child, context));
    else if (name === 'tbl') items.push(...readTable(child, context, readBlocks));
    else if (name === 'AlternateContent') {
      const chosen = childOf(child, 'Choice') ?? childOf(child, 'Fallback');
      if (chosen) items.push(...readBlocks(chosen, context));
    } else if (transparent.has(name)) items.push(...readBlocks(child, context));
  }
  return items;
}

function readParagraph(paragraph: XmlElement, context: BodyContext): FlowItem[] {
  const style = styleOf(paragraph, context.styles);
  const level = headingLevelOf(paragraph, style);
  if (level !== null) context.fields.leaveContents();
  const inline = readInline(paragraph, context);
  const text = spansToText(inline.spans);
  const items: FlowItem[] = [];
  if (inline.contentsText.trim() !== '' || style.role === 'contents') {
    context.leftOut.push(inline.contentsText);
    items.push(contentsMark);
  }
  if (style.role === 'contents') context.leftOut.push(text);
  else if (text !== '') items.push(...paragraphItems(paragraph, style, level, text, inline.spans, context));
  for (const drawing of inline.drawings) items.push(...figuresOf(drawing, context));
  for (const box of inline.textBoxes) items.push(...readBlocks(box, context));
  for (const note of inline.notes) items.push(...readNote(note, context));
  return items;
}

function paragraphItems(
  paragraph: XmlElement,
  style: ParagraphStyle,
  level: number | null,
  text: string,
  spans: Span[],
  context: BodyContext,
): FlowItem[] {
  const number = numberBefore(paragraph, style, context);
  if (level !== null) {
    const shown = number?.shown.text ?? '';
    if (shown !== '') context.added.push(shown);
    const title = `${shown} ${text}`.replace(/\s+/g, ' ').trim();
    return [{ type: 'heading', level: Math.min(level, 6), title }];
  }
  if (style.role === 'title' || style.role === 'subtitle') {
    return [{ type: 'paragraph', html: spansToHtml(spans), text, cover: style.role }];
  }
  const html = spansToHtml(spans);
  if (number) {
    const { text: shownNumber, ordered } = number.shown;
    return [{ type: 'listItem', html, text, level: number.level, ordered, shownNumber }];
  }
  if (style.listKind) {
    return [{ type: 'listItem', html, text, level: style.listStyleLevel, ordered: style.listKind === 'number' }];
  }
  return [{ type: 'paragraph', html: style.bold ? `<strong>${html}</strong>` : html, text }];
}

function styleOf(paragraph: XmlElement, styles: Styles): ParagraphStyle {
  const id = attributeOf(childOf(childOf(paragraph, 'pPr'), 'pStyle'), 'val');
  if (id === null) return styles.normal;
  const known = styles.byId.get(id);
  if (known) return known;
  // A style that is not defined: some programs write headings so.
  const heading = /^(?:heading|overskrift)\s*([1-9])$/i.exec(id);
  return heading ? { ...styles.normal, headingLevel: Number(heading[1]) } : styles.normal;
}

function headingLevelOf(paragraph: XmlElement, style: ParagraphStyle): number | null {
  if (style.role !== 'body') return null;
  const own = numberOf(childOf(childOf(paragraph, 'pPr'), 'outlineLvl'));
  if (own === null) return style.headingLevel;
  return own < 9 ? own + 1 : null;
}

function numberBefore(
  paragraph: XmlElement,
  style: ParagraphStyle,
  { numbering }: BodyContext,
): { shown: ShownNumber; level: number } | null {
  const own = ownNumbering(paragraph);
  const numId = attributeOf(childOf(own, 'numId'), 'val') ?? style.numId;
  if (numId === null || numId === '0') return null;
  const styleId = attributeOf(childOf(childOf(paragraph, 'pPr'), 'pStyle'), 'val') ?? '';
  const level = numberOf(childOf(own, 'ilvl')) ?? style.listLevel ?? numbering.levelOfStyle(numId, styleId);
  const shown = numbering.next(numId, level);
  return shown && { shown, level: Math.max(level, style.listStyleLevel) };
}

function readNote(id: string, context: BodyContext): FlowItem[] {
  const body = context.noteBody(id);
  if (!body) return [];
  const texts = readBlocks(body, context).flatMap(paragraphsOf);
  const html = texts.map((each) => each.html).join('<br>');
  const text = texts.map((each) => each.text).join('\n');
  return text === '' ? [] : [{ type: 'footnote', mark: context.noteNumber(id), html, text }];
}

function paragraphsOf(item: FlowItem): { html: string; text: string }[] {
  if (item.type === 'heading') return [{ html: item.title, text: item.title }];
  if (item.type === 'table')
    return item.rows.flatMap((row) => row.cells.flatMap((cell) => cell.content.flatMap(paragraphsOf)));
  return [{ html: item.html, text: item.text }];
}
