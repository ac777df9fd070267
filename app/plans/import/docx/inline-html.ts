import { escapeHtml, isSafeLink } from '../block-html';

/** A stretch of text in one look. A `noteMark` shows a footnote's number and is no word of the text. */
export interface Span {
  text: string;
  bold: boolean;
  italic: boolean;
  raised: 'sup' | 'sub' | null;
  href: string | null;
  noteMark: boolean;
}

const sameLook = (left: Span, right: Span) =>
  left.bold === right.bold &&
  left.italic === right.italic &&
  left.raised === right.raised &&
  left.href === right.href &&
  left.noteMark === right.noteMark;

/** Inline HTML of spans; neighbours that look the same become one element. */
export function spansToHtml(spans: Span[]): string {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && sameLook(last, span)) last.text += span.text;
    else merged.push({ ...span });
  }
  return merged.map(spanToHtml).join('').trim();
}

function spanToHtml(span: Span): string {
  let html = escapeHtml(span.text).replace(/\n/g, '<br>');
  if (span.text.trim() === '') return html;
  if (span.raised) html = `<${span.raised}>${html}</${span.raised}>`;
  if (span.italic) html = `<em>${html}</em>`;
  if (span.bold) html = `<strong>${html}</strong>`;
  if (span.href !== null && isSafeLink(span.href)) html = `<a href="${escapeHtml(span.href)}">${html}</a>`;
  return html;
}

/** Plain text of spans: single spaces, line breaks kept, footnote marks left out. */
export const spansToText = (spans: Span[]): string =>
  spans
    .filter((span) => !span.noteMark)
    .map((span) => span.text)
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
