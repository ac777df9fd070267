import { announcedKind } from '../elements/element-kind';
import type { ContentsEntry } from './contents-list';
import type { HeadingLine } from './heading-line';
import type { TextLine } from './text-line';

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const withoutNumber = (text: string): string => text.replace(/^\d+(?: \d+)* /, '');

/**
 * Finds the entries of a table of contents again in the text, in their order. A title may run over up to three lines, and may lack
 * its number in the text. Levels come from the numbers; entries without one take the level of others with the same indent.
 */
export function matchContents(lines: TextLine[], entries: ContentsEntry[]): HeadingLine[] {
  const headings: HeadingLine[] = [];
  const indents = [...new Set(entries.map((entry) => entry.indent))].sort((left, right) => left - right);
  let from = 0;
  let above = 0;
  for (const entry of entries) {
    // "Utfordringer" in every focus area: one below the heading before it.
    const announces = indents.length === 1 && announcedKind(entry.title) !== null;
    if (!announces) above = levelOf(entry, indents);
    const found = findTitle(lines, entry.title, from);
    if (!found) continue;
    headings.push({ ...found, level: announces ? above + 1 : above });
    from = found.at + found.lines;
  }
  return headings;
}

function findTitle(lines: TextLine[], title: string, from: number): Omit<HeadingLine, 'level'> | null {
  const wanted = normal(title);
  if (wanted === '') return null;
  const bare = withoutNumber(wanted);
  for (let at = from; at < lines.length; at += 1) {
    let text = '';
    for (let count = 1; count <= 3 && at + count <= lines.length; count += 1) {
      text = `${text} ${lines[at + count - 1]?.text ?? ''}`.trim();
      const shown = normal(text);
      if (shown === wanted || withoutNumber(shown) === bare) return { at, lines: count, title: text };
      if (!wanted.startsWith(shown) && !bare.startsWith(withoutNumber(shown))) break;
    }
  }
  return null;
}

function levelOf(entry: ContentsEntry, indents: number[]): number {
  const number = /^(\d+(?:\.\d+)*)\.?\s/.exec(entry.title)?.[1];
  if (number) return number.replace(/^(\d+)\.0$/, '$1').split('.').length;
  if (/^(del|kapittel|vedlegg)\b/i.test(entry.title)) return 1;
  return indents.length > 1 && indents.length <= 5 ? indents.indexOf(entry.indent) + 1 : 1;
}
