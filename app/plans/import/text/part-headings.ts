import type { TextLine } from './text-line';

export interface PartHeading {
  at: number;
  lines: number;
  title: string;
  /** "DEL 2": 2. */
  number: number;
  kind: 'part' | 'appendix' | 'focusArea';
}

const forms: [PartHeading['kind'], RegExp][] = [
  ['part', /^del\s+(\d{1,2}|[ivx]{1,4})\b\s*[.:–-]?\s*(.*)$/i],
  ['appendix', /^vedlegg\s+(\d{1,2}|[a-h])\b\s*[.:–-]?\s*(.*)$/i],
  ['focusArea', /^(?:satsings?|innsats|fokus|hoved|hovud|mål|tema)område\s+(\d{1,2}|[a-h])\b\s*[.:–-]?\s*(.*)$/i],
];

/**
 * Headings that count in words: "DEL 2 OM TENESTENE" (the number may stand alone, with the title on the next line),
 * "Vedlegg 1: …", "Satsingsområde 2: …". Where the same number comes more than once (a list of appendices, and the appendices), the
 * one that begins a page counts, else the last.
 */
export function partHeadings(lines: TextLine[]): PartHeading[] {
  const found = lines.flatMap((_, at) => partHeading(lines, at) ?? []);
  const chosen = new Map<string, PartHeading>();
  for (const heading of found) {
    const id = `${heading.kind} ${heading.number}`;
    const before = chosen.get(id);
    const keep = before && lines[before.at]?.startsPage && !lines[heading.at]?.startsPage;
    if (!keep) chosen.set(id, heading);
  }
  return inRisingOrder([...chosen.values()].sort((left, right) => left.at - right.at));
}

function partHeading(lines: TextLine[], at: number): PartHeading | null {
  const line = lines[at];
  if (!line) return null;
  for (const [kind, form] of forms) {
    const match = form.exec(line.text);
    if (!match) continue;
    const number = numberOf(match[1] ?? '');
    const rest = match[2] ?? '';
    if (rest === '') return { at, ...withNextLine(lines, at), number, kind };
    const isTitle = /^[\p{Lu}«"“(]/u.test(rest) && rest.length <= 110 && !/[.;,]$/.test(rest);
    return isTitle && !/^\p{Ll}/u.test(lines[at + 1]?.text ?? '')
      ? { at, lines: 1, title: line.text, number, kind }
      : null;
  }
  return null;
}

/** "DEL 1" alone takes the next line as its title when that looks like one. */
function withNextLine(lines: TextLine[], at: number): { lines: number; title: string } {
  const text = lines[at]?.text ?? '';
  const next = lines[at + 1];
  const isTitle = next && /^\p{Lu}/u.test(next.text) && next.text.length <= 80 && !/[.:;,]$/.test(next.text);
  return isTitle ? { lines: 2, title: `${text} ${next.text}` } : { lines: 1, title: text };
}

const numberOf = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(text.toLowerCase());
  return roman === -1 ? text.toLowerCase().charCodeAt(0) - 96 : roman + 1;
};

/** Prose that begins with "Vedlegg 2" after appendix 3 is no heading: numbers of one kind only rise. */
function inRisingOrder(headings: PartHeading[]): PartHeading[] {
  const reached = new Map<string, number>();
  return headings.filter(({ kind, number }) => {
    if (number <= (reached.get(kind) ?? 0)) return false;
    reached.set(kind, number);
    return true;
  });
}
