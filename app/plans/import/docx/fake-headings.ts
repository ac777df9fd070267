import type { FlowItem } from '../flow';
import { isKnownHeading } from '../known-headings';

const numbered = /^(\d+(?:\.\d+)*)\.?\s+\p{Lu}/u;
const maxLength = 120;

/**
 * For documents without a single heading style: bold, short, numbered paragraphs are taken as headings, with the level
 * of their number; beside them bold paragraphs with a name that plans use for chapters. If nothing is numbered, every
 * short bold paragraph is a heading of the first level. Gives the items unchanged where none of this holds.
 */
export function findFakeHeadings(items: FlowItem[], added: string[]): FlowItem[] {
  const anyNumbered = items.some((item) => levelByNumber(item) !== null);
  return items.map((item) => {
    const level = levelByNumber(item);
    if (level !== null && (item.type === 'paragraph' || item.type === 'listItem')) {
      const shown = item.type === 'listItem' ? (item.shownNumber ?? '') : '';
      if (shown !== '') added.push(shown);
      return { type: 'heading', level: Math.min(level, 6), title: `${shown} ${item.text}`.trim() };
    }
    const mayBe = item.type === 'paragraph' && item.cover === undefined && isBoldLine(item.html, item.text);
    if (mayBe && (!anyNumbered || isKnownHeading(item.text))) return { type: 'heading', level: 1, title: item.text };
    return item;
  });
}

function levelByNumber(item: FlowItem): number | null {
  if (item.type !== 'paragraph' && item.type !== 'listItem') return null;
  if (!isBoldLine(item.html, item.text)) return null;
  const shown = item.type === 'listItem' ? item.shownNumber : undefined;
  const number = /^\d+(\.\d+)*/.exec(shown ?? '')?.[0] ?? numbered.exec(item.text)?.[1];
  return number === undefined ? null : number.split('.').length;
}

function isBoldLine(html: string, text: string): boolean {
  const isBold = html.startsWith('<strong>') && html.indexOf('</strong>') === html.length - '</strong>'.length;
  return isBold && text.length <= maxLength && !text.includes('\n') && !/[.:;,]$/.test(text);
}
