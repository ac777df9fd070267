import { joinLines, type JoinAccount } from './join-lines';
import type { TextLine } from './text-line';

/** What the title page says, and the lines it takes. */
export interface Cover {
  title: string;
  subtitle: string;
  lines: number;
}

const longestCover = 15;

/**
 * The plan's title and the further lines of its title page, from the lines before the first heading: the first group of lines
 * that speaks of a plan is the title, the other short ones are the subtitle. A cover ends where running text begins.
 */
export function readCover(lines: TextLine[], firstHeading: number, account: JoinAccount): Cover {
  const groups: { text: string; lines: number }[] = [];
  let count = 0;
  for (const line of lines.slice(0, firstHeading)) {
    if (line.text.length > 100 || count >= longestCover || (line.page > 0 && line.startsPage && count > 0)) break;
    const last = groups.at(-1);
    if (last && line.blanksBefore === 0 && !line.startsPage) {
      last.text = joinLines(last.text, line.text, account);
      last.lines += 1;
    } else groups.push({ text: line.text, lines: 1 });
    count += 1;
  }
  // Running text right after the cover has taken its first lines with it, if they are short.
  if (groups.length === 0) return { title: '', subtitle: '', lines: 0 };
  const at = Math.max(
    0,
    groups.findIndex((group) => /plan|program|strategi|melding/i.test(group.text) && group.text.length <= 160),
  );
  const title = groups[at]?.text ?? '';
  const subtitle = groups
    .filter((_, index) => index !== at)
    .map((group) => group.text)
    .join('\n');
  return title.length > 200 ? { title: '', subtitle: '', lines: 0 } : { title, subtitle, lines: count };
}
