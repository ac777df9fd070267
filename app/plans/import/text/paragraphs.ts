import { escapeHtml } from '../block-html';
import type { FlowItem } from '../flow';
import { joinLines, type JoinAccount } from './join-lines';
import { fullWidth } from './line-measures';
import { tableHeading } from './text-tables';
import { splitBullet } from './bullets';
import type { TextLine } from './text-line';

interface OpenItem {
  text: string;
  last: TextLine;
  /** null for a paragraph. */
  level: number | null;
}

// No paragraph is longer; without a bound, gluing a file of one endless paragraph would take for ever.
const longestParagraph = 10_000;
const sentenceEnd = /[.!?:]["»”)]?$/;
const typedNumber = /^(?:\d{1,2}[.)]|[a-z]\))\s+\S/;

/**
 * Glues wrapped lines into paragraphs and list items. Gives the flow, and the bullets "o", which are letters but no words.
 * Where the layout does not say whether a line goes on, a paragraph more is better than two paragraphs in one.
 */
export function readParagraphs(lines: TextLine[], account: JoinAccount): FlowItem[] {
  const width = fullWidth(lines);
  const items: FlowItem[] = [];
  let open: OpenItem | null = null;
  const close = () => {
    if (open) items.push(toItem(open));
    open = null;
  };
  for (const line of lines) {
    const bullet = line.lostBullet ? { sign: '', rest: line.text } : splitBullet(line.text);
    if (bullet) {
      close();
      if (bullet.sign === 'o') account.leftOut.push('o');
      open = { text: bullet.rest, last: line, level: bullet.sign === 'o' ? 1 : 0 };
    } else if (tableHeading(line.text)) {
      // A table's heading row stands by itself, whatever the lines around it look like.
      close();
      items.push(toItem({ text: line.text, last: line, level: null }));
    } else if (open && open.text.length < longestParagraph && continues(open, line, width)) {
      open = { ...(open as OpenItem), text: joinLines((open as OpenItem).text, line.text, account), last: line };
    } else {
      close();
      open = { text: line.text, last: line, level: null };
    }
  }
  close();
  return items;
}

const toItem = ({ text, level }: OpenItem): FlowItem => {
  const html = escapeHtml(text);
  return level === null ? { type: 'paragraph', html, text } : { type: 'listItem', html, text, level, ordered: false };
};

function continues(open: OpenItem, line: TextLine, width: number): boolean {
  const goesOnInSentence = /^[\p{Ll}(]/u.test(line.text) && !/^[a-z]\)/.test(line.text);
  const ended = sentenceEnd.test(open.last.text);
  // A broken word always goes on.
  if (/\p{L}-$/u.test(open.last.text) && goesOnInSentence) return true;
  if (typedNumber.test(line.text)) return false;
  if (line.startsPage) return !ended && goesOnInSentence;
  if (line.emptyParagraphBefore || line.blanksBefore > 1) return !ended && goesOnInSentence;
  const isFull = open.last.text.length >= width * 0.7;
  if (line.blanksBefore === 1)
    return !ended ? goesOnInSentence || isFull : isFull && open.level === null && goesOnInSentence;
  return !(ended && !isFull) || goesOnInSentence;
}
